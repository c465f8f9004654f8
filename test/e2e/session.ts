import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Browser, Frame, Page } from "puppeteer-core"
import { builtFolder } from "../../scripts/build.ts"
import { askPage, launchChromium } from "../../scripts/lib/chromium.ts"
import type { PageModel } from "#extension/shared/messages.ts"

/** Chromium with the built extension. Fails with a sentence where either is missing. */
export async function openChromium(): Promise<Browser> {
  return launchChromium({ extension: builtExtension("chrome"), headless: true })
}

/** Folder of the built extension, or a failure that says how to build it. */
export function builtExtension(browser: "chrome" | "firefox"): string {
  const extension = builtFolder(browser)
  if (!existsSync(join(extension, "manifest.json"))) {
    throw new Error(`No extension in ${extension}: run "npm run build" first.`)
  }
  return extension
}

/** A new tab on an address, once the page part has read it. */
export async function openRead(browser: Browser, url: string): Promise<[Page, PageModel]> {
  const page = await browser.newPage()
  await page.goto(url)
  return [page, await untilRead(browser, page)]
}

/** A new tab on an address, and whatever reaches its console or breaks in it. */
export async function openHeard(browser: Browser, url: string): Promise<[Page, string[]]> {
  const page = await browser.newPage()
  const heard: string[] = []
  page.on("console", (message) => heard.push(message.text()))
  page.on("pageerror", (error) => heard.push(String(error)))
  await page.goto(url)
  return [page, heard]
}

/** The tab that something opens. */
export async function openedBy(browser: Browser, act: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await browser.pages())
  await act()
  return until("a new tab", async () => (await browser.pages()).find((each) => !before.has(each)))
}

/** The page model once the page has been read at least `revision` times. */
export async function untilRead(browser: Browser, page: Page, revision = 1): Promise<PageModel> {
  return until("the page to be read", async () => {
    const model = (await askPage(browser, page)) as PageModel | null
    return model?.status === "done" && model.revision >= revision ? model : null
  })
}

/** The first target of each reference of a page. */
export function targetsOf({ references }: PageModel): (string | undefined)[] {
  return references.map(({ targets }) => targets[0])
}

/** Asks again and again until there is an answer; fails after ten seconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
): Promise<T> {
  const start = Date.now()
  while (Date.now() - start < 10_000) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Waited ten seconds for ${what}.`)
}

/** The words under each named highlight, as the page itself sees them. */
export async function markedWords(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {}
    for (const [name, highlight] of CSS.highlights) {
      found[name] = [...highlight].map((mark) => {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        return range.toString()
      })
    }
    return found
  })
}

/** The words of the sure marks. */
export async function sureWords(page: Page | Frame): Promise<string[]> {
  return (await markedWords(page))["glossator-sure"] ?? []
}

/** Waits until one reference, with these words, is the current one. */
export async function untilLit(page: Page | Frame, words: string): Promise<void> {
  await until(`${words} to be lit`, async () => {
    return (await markedWords(page))["glossator-current"]?.join() === words
  })
}
