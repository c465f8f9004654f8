import { readFileSync } from "node:fs"
import type { AxeResults } from "axe-core"
import type { Browser, Page } from "puppeteer-core"
import { afterAll, afterEach, beforeAll } from "vitest"
import { serviceWorker } from "../../scripts/lib/chromium.ts"
import { openChromium, until } from "./session.ts"

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8")

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** The panel in a tab of its own, 360 pixels wide, light, speaking English. */
export async function openPanel(browser: Browser, hash: string): Promise<Page> {
  const { host } = new URL((await serviceWorker(browser)).url())
  const page = await browser.newPage()
  await page.setViewport({ width: 360, height: 800 })
  await page.goto(`chrome-extension://${host}/sidepanel.html${hash}`)
  await page.waitForSelector("h1")
  return page
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
  for (const theme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }])
    const { violations } = await page.evaluate(async (values) => {
      const { axe } = globalThis as unknown as {
        axe: { run(where: Document, how: object): Promise<AxeResults> }
      }
      return axe.run(document, { runOnly: { type: "tag", values } })
    }, WCAG)
    for (const { id, nodes } of violations) {
      found.push(...nodes.map((node) => `${theme}: ${id}: ${node.html.slice(0, 160)}`))
    }
  }
  return found
}
