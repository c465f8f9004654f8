import { launch, type Browser, type Page, type WebWorker } from "puppeteer-core"
import { chromiumArgs, chromiumPath } from "./browser.ts"

export interface Options {
  /** Folder of the built extension; without one, none is loaded. */
  extension?: string
  headless: boolean
  /** Folder of a profile that outlives the browser; without one, a fresh profile that does not. */
  profile?: string
}

/** Chromium with the extension loaded, and nothing else. */
export async function launchChromium({ extension, headless, profile }: Options): Promise<Browser> {
  const browser = await launch({
    executablePath: chromiumPath(),
    headless,
    pipe: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
    args: [...chromiumArgs(), "--window-size=1280,900"],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  })
  if (extension !== undefined) await closeWelcome(browser)
  return browser
}

/** The introduction opens in a fresh profile and would take the focus from the page that is wanted. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser
    .waitForTarget((target) => target.url().includes("/welcome.html"), { timeout: 5000 })
    .catch(() => null)
  await (await welcome?.page())?.close()
}

/** The extension's service worker, awake. */
export async function serviceWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.type() === "service_worker" && candidate.url().endsWith("/background.js"),
  )
  const worker = await target.worker()
  if (!worker) throw new Error("The extension's service worker did not start.")
  return worker
}

/** What is used here of the extension's own world. */
interface ExtensionWorker {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
    runtime: {
      getContexts(filter: object): Promise<{ tabId: number; documentUrl?: string }[]>
    }
    scripting: {
      executeScript(how: {
        target: { tabId: number }
        func: () => unknown
      }): Promise<{ result: unknown }[]>
    }
  }
}

/** The tab of a page, as the extension knows it: the youngest at that address. */
export async function tabOf(browser: Browser, page: Page): Promise<{ id: number; url: string }> {
  const worker = await serviceWorker(browser)
  const tab = await worker.evaluate(async (address) => {
    const { tabs, runtime } = (globalThis as unknown as ExtensionWorker).chrome
    // Tabs do not tell the addresses of the extension's own pages.
    const own = await runtime.getContexts({ contextTypes: ["TAB"] })
    const at = (id: number) => own.find(({ tabId }) => tabId === id)?.documentUrl
    const all = (await tabs.query({})).map(({ id, url }) => ({ id, url: url ?? at(id) ?? "" }))
    return all.findLast(({ url }) => url.split("#")[0] === address)
  }, page.url().split("#")[0])
  if (tab === undefined) throw new Error(`No tab shows ${page.url()}.`)
  return tab
}

/** What lies open in a page, of which the panel asks the same. */
interface Desk {
  status(): string
  model?(): unknown
}

/** The model of a page, asked for as the panel would; null where nobody answers. */
export async function askPage(browser: Browser, page: Page): Promise<unknown> {
  const worker = await serviceWorker(browser)
  const tab = await tabOf(browser, page).catch(() => null)
  if (tab === null) return null
  return worker.evaluate(async (tabId) => {
    const { chrome } = globalThis as unknown as ExtensionWorker
    const found = await chrome.scripting
      .executeScript({
        target: { tabId },
        func: () => {
          const desk = (globalThis as { glossator?: Desk }).glossator
          return desk ? (desk.model?.() ?? { status: desk.status(), references: [] }) : null
        },
      })
      .catch(() => undefined)
    return found?.[0]?.result ?? null
  }, tab.id)
}

/** The real side panel, once it has been opened. */
export async function sidePanel(browser: Browser): Promise<Page> {
  const target = await browser.waitForTarget((candidate) =>
    candidate.url().split(/[?#]/)[0]!.endsWith("/sidepanel.html"),
  )
  return target.asPage()
}

/** A box of a mark in the viewport, after bringing it there; found as any script of the page could. */
export interface MarkBox {
  text: string
  x: number
  y: number
}

/**
 * Middle of the first mark with the wanted words, scrolled into view; without such, of the first
 * that is not in a link.
 */
export async function markBox(page: Page, wanted = ""): Promise<MarkBox | null> {
  return page.evaluate((words) => {
    for (const name of ["glossator-sure", "glossator-unsure"]) {
      for (const mark of CSS.highlights.get(name) ?? []) {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        const parent = range.startContainer.parentElement
        if (!parent) continue
        const isWanted = words === "" ? !parent.closest("a, button, label") : true
        if (!isWanted || !range.toString().includes(words)) continue
        const first = range.getClientRects()[0]
        if (!first || first.width === 0) continue
        scrollBy({ top: first.top - innerHeight / 3, behavior: "instant" })
        const box = range.getClientRects()[0]!
        return {
          text: range.toString(),
          x: box.left + box.width / 2,
          y: box.top + box.height / 2,
        }
      }
    }
    return null
  }, wanted)
}
