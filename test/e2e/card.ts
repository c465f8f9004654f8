import type { Browser, Page } from "puppeteer-core"
import { askPage, markBox, serviceWorker, type MarkBox } from "../../scripts/lib/chromium.ts"
import type { PageModel } from "#extension/shared/messages.ts"
import { until } from "./session.ts"

interface Tree {
  nodeName: string
  nodeId: number
  nodeValue: string
  children?: Tree[]
  shadowRoots?: Tree[]
}

interface Edges {
  left: number
  top: number
  right: number
  bottom: number
}

/** What our closed root holds, which only the browser's own tools can see; null without a card. */
export async function cardText(page: Page): Promise<string | null> {
  const card = await cardOf(page)
  return card && textOf(card)
}

/** Where the card is in the window; null without one. */
export async function cardBox(page: Page): Promise<Edges | null> {
  const card = await cardOf(page)
  return card && edgesOf(page, card)
}

/** What the card over a mark says, opened by letting the pointer come to rest there. */
export async function cardOver(page: Page, words: string): Promise<string> {
  await hover(page, words)
  return until("the card", () => cardText(page))
}

/** Brings the pointer to a mark; where that is. */
export async function hover(page: Page, words: string): Promise<MarkBox> {
  const box = await boxOf(page, words)
  await page.mouse.move(box.x - 200, box.y + 60)
  await page.mouse.move(box.x, box.y)
  return box
}

export async function untilNoCard(page: Page): Promise<void> {
  await until("the card to close", async () => (await cardText(page)) === null)
}

/** Where a mark is. */
export async function boxOf(page: Page, words: string): Promise<MarkBox> {
  const box = await markBox(page, words)
  if (!box) throw new Error(`There is no mark "${words}".`)
  return box
}

/** Clicks a mark, as a person would. */
export async function clickOnMark(page: Page, words: string): Promise<void> {
  const { x, y } = await boxOf(page, words)
  await page.mouse.click(x, y)
}

/** Clicks a button on the card, by its words. */
export async function clickOnCard(page: Page, words: string): Promise<void> {
  const isWanted = (node: Tree) => node.nodeName === "BUTTON" && textOf(node).includes(words)
  await clickNode(page, find(await hostTree(page), isWanted))
}

/** Clicks one of the strip's two keys or lines. */
export async function clickOnStrip(page: Page, sign: string): Promise<void> {
  const isWanted = (node: Tree) =>
    sign === "line" ? node.nodeName === "I" : node.nodeName === "BUTTON" && textOf(node) === sign
  await clickNode(page, find(await hostTree(page), isWanted))
}

/** How many lines the strip has; null without a strip. */
export async function stripLines(page: Page): Promise<number | null> {
  const strip = find(await hostTree(page), (node) => node.nodeName === "NAV")
  return strip && count(await hostTree(page), "I")
}

/** Sets values of the extension's local storage, as panel and card do. */
export async function setStored(browser: Browser, values: Record<string, unknown>): Promise<void> {
  const worker = await serviceWorker(browser)
  await worker.evaluate(async (stored) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } }
    }
    await chrome.storage.local.set(stored)
  }, values)
}

export async function modelOf(browser: Browser, page: Page): Promise<PageModel> {
  return (await askPage(browser, page)) as PageModel
}

async function cardOf(page: Page): Promise<Tree | null> {
  return find(await hostTree(page), (node) => node.nodeName === "SECTION")
}

async function hostTree(page: Page): Promise<Tree | null> {
  const session = await page.createCDPSession()
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true })
    return find(root as Tree, (node) => node.nodeName === "GLOSSATOR-UI")
  } finally {
    await session.detach()
  }
}

async function clickNode(page: Page, node: Tree | null): Promise<void> {
  if (!node) throw new Error("There is no such button.")
  const { left, right, top, bottom } = await edgesOf(page, node)
  await page.mouse.click((left + right) / 2, (top + bottom) / 2)
}

async function edgesOf(page: Page, { nodeId }: Tree): Promise<Edges> {
  const session = await page.createCDPSession()
  await session.send("DOM.getDocument", { depth: -1, pierce: true })
  const { model } = await session.send("DOM.getBoxModel", { nodeId })
  await session.detach()
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
  return { left, top, right, bottom }
}

function find(node: Tree | null, wanted: (node: Tree) => boolean): Tree | null {
  if (!node) return null
  if (wanted(node)) return node
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, wanted)
    if (found) return found
  }
  return null
}

function count(node: Tree | null, name: string): number {
  if (!node) return 0
  const inner = [...(node.shadowRoots ?? []), ...(node.children ?? [])]
  return inner.reduce((sum, child) => sum + count(child, name), node.nodeName === name ? 1 : 0)
}

function textOf(node: Tree): string {
  return node.nodeName === "#text" ? node.nodeValue : (node.children ?? []).map(textOf).join(" ")
}
