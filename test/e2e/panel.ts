import { readFileSync } from "node:fs"
import type { AxeResults } from "axe-core"
import type { Browser, Page } from "puppeteer-core"
import { afterAll, afterEach, beforeAll } from "vitest"
import { serviceWorker, sidePanel } from "../../scripts/lib/chromium.ts"
import { clickOnMark } from "./card.ts"
import { openChromium, until } from "./session.ts"

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8")

/** What is asked of a page: everything, and once more of the other theme what hangs on colours. */
const ASKED = {
  light: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  dark: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
}

/** The panel in a tab of its own, 360 pixels wide, light, speaking English. */
export async function openPanel(browser: Browser, hash: string): Promise<Page> {
  const { host } = new URL((await serviceWorker(browser)).url())
  const page = await browser.newPage()
  await page.setViewport({ width: 360, height: 800 })
  await page.goto(`chrome-extension://${host}/sidepanel.html${hash}`)
  await page.waitForSelector("h1")
  return page
}

/** The real side panel, opened by a click on a mark, on the card of a node. */
export async function panelBeside(page: Page, words: string, node: string): Promise<Page> {
  await page.bringToFront()
  await clickOnMark(page, words)
  const panel = await sidePanel(page.browser())
  await panel.waitForSelector(`[data-node="${node}"]`, { timeout: 10_000 })
  return panel
}

/** Goes to the references of the page beside the panel. */
export async function toList(panel: Page): Promise<void> {
  await panel.click("nav a[href='#/page']")
  await panel.waitForSelector("li[data-sure]")
}

/** The words of the references that the panel lists. */
export function listed(panel: Page): Promise<string[]> {
  return panel.$$eval("li[data-sure] strong", (all) => all.map((each) => each.textContent ?? ""))
}

/** Clicks a reference in the list, by its words. */
export async function clickInList(panel: Page, words: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>("li[data-sure] button")]
    all.find((each) => each.querySelector("strong")?.textContent === wanted)!.click()
  }, words)
}

/** Opens panels in a browser of the test file's own; each is closed after its test. */
export function panelOpener(): (hash: string) => Promise<Page> {
  let browser: Browser
  const pages: Page[] = []
  beforeAll(async () => {
    browser = await openChromium()
  })
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close()
  })
  afterAll(async () => browser?.close())
  return async (hash) => {
    const page = await openPanel(browser, hash)
    pages.push(page)
    return page
  }
}

/** Opens one panel for all tests of the file, in a browser of its own, and hands it over. */
export function sharedPanel(hash: string, use: (page: Page) => void): void {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
    use(await openPanel(browser, hash))
  })
  afterAll(async () => browser?.close())
}

/** The text of an element as it is seen. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText)
}

/** Types a query in place of the last one, and gives the ids of the results once they have changed. */
export async function resultsOf(page: Page, q: string): Promise<string[]> {
  await page.waitForSelector("#q")
  await page.$eval("#q", (field) => (field as HTMLInputElement).select())
  await page.type("#q", q)
  return until(`results for ${q}`, () =>
    page.evaluate((query) => {
      const list = document.querySelector(`[data-results="${CSS.escape(query)}"]`)
      if (list === null) return null
      const found = list.querySelectorAll<HTMLElement>("[data-result]")
      return [...found].map((each) => each.dataset["result"] ?? "")
    }, q),
  )
}

/** Violations of WCAG 2.2 A and AA in both themes, by rule and place. */
export async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(AXE)
  for (const [theme, runOnly] of Object.entries(ASKED)) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }])
    const { violations } = await page.evaluate(async (asked) => {
      const { axe } = globalThis as unknown as {
        axe: { run(where: Document, how: object): Promise<AxeResults> }
      }
      return axe.run(document, { runOnly: asked, resultTypes: ["violations"] })
    }, runOnly)
    for (const { id, nodes } of violations) {
      found.push(...nodes.map((node) => `${theme}: ${id}: ${node.html.slice(0, 160)}`))
    }
  }
  return found
}
