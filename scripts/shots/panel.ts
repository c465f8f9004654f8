import type { Browser, Page } from "puppeteer-core"
import { markBox, sidePanel } from "../lib/chromium.ts"
import { Fault } from "../lib/fault.ts"

/** Height of the panel in CSS pixels. */
export const HEIGHT = 800

/** The real side panel beside a page that has been read. */
export async function openBeside(
  browser: Browser,
  url: string,
): Promise<{ page: Page; panel: Page }> {
  const [blank] = await browser.pages()
  const page = blank ?? (await browser.newPage())
  await page.goto(url)
  await page.waitForFunction(() => CSS.highlights.size > 0)
  const mark = await markBox(page)
  if (mark === null) throw new Fault("The sample page has no mark to click; read `npm start`.")
  await page.mouse.click(mark.x, mark.y)
  const panel = await sidePanel(browser)
  await panel.setViewport({ width: 360, height: HEIGHT, deviceScaleFactor: 2 })
  await panel.waitForSelector("article")
  return { page, panel }
}

/** Sets the language of the interface. */
export async function speak(panel: Page, lang: string): Promise<void> {
  await panel.evaluate((language) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } }
    }
    return chrome.storage.local.set({ language })
  }, lang)
  await panel.waitForFunction((language) => document.documentElement.lang === language, {}, lang)
}
