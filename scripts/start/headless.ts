import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import type { Browser, Page } from "puppeteer-core"
import { askPage, launchChromium, markBox, sidePanel } from "../lib/chromium.ts"
import { Fault } from "../lib/fault.ts"
import { readTitles, table, type Found } from "./report.ts"

/** How long a page may take to load, to be read, and the panel to answer, in milliseconds. */
const PATIENCE = 30_000
/** A page that the gate has found empty for this long is taken to hold no references. */
const IDLE = 2000

interface Model {
  status: "idle" | "reading" | "done"
  lang: string
  references: Found[]
}

/**
 * Without a display: reads the page, prints what was found, opens the side panel with a click on a
 * mark, and leaves two pictures and an export in `out`. What was there is replaced only at the end.
 */
export async function runHeadless(
  { url, name }: { url: string; name: string },
  extension: string,
  out: string,
): Promise<void> {
  const browser = await launchChromium({ extension, headless: true })
  mkdirSync(out, { recursive: true })
  const fresh = mkdtempSync(join(out, ".new-"))
  try {
    const page = await open(browser, url, name)
    const model = await read(browser, page)
    if (!model || model.references.length === 0) {
      console.log(`No references to the treaties were found in ${name}; nothing was written.`)
      return
    }
    console.log(table(model.references, readTitles(extension, model.lang)))
    console.log(`\n${model.references.length} references in ${name}`)
    await picture(browser, page, fresh)
    for (const file of ["page.png", "panel.png", "subset.json"]) {
      renameSync(join(fresh, file), join(out, file))
      console.log(`Written: ${join(out, file)}`)
    }
  } finally {
    await browser.close()
    rmSync(fresh, { recursive: true, force: true })
  }
}

async function open(browser: Browser, url: string, name: string): Promise<Page> {
  const [blank] = await browser.pages()
  const page = blank ?? (await browser.newPage())
  try {
    await page.goto(url, { timeout: PATIENCE })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error)
    throw new Fault(`${name} could not be opened (${reason}); check the address and the network.`)
  }
  const text = await page.evaluate(() => document.documentElement.innerText.trim())
  if (text === "") throw new Fault(`${name} has no text on it; there is nothing to read.`)
  return page
}

/** The page model once reading is done; null where the gate found nothing to read. */
async function read(browser: Browser, page: Page): Promise<Model | null> {
  const start = Date.now()
  while (Date.now() - start < PATIENCE) {
    const model = (await askPage(browser, page)) as Model | null
    if (model?.status === "done") return model
    if (model?.status !== "reading" && Date.now() - start > IDLE) return null
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Fault(`${page.url()} was not read within ${PATIENCE / 1000} seconds; try again.`)
}

async function picture(browser: Browser, page: Page, folder: string): Promise<void> {
  const mark = await markBox(page)
  if (!mark) throw new Fault(`No mark on ${page.url()} can be clicked: all of them lie in links.`)
  await page.screenshot({ path: join(folder, "page.png") })
  await page.mouse.click(mark.x, mark.y)
  const panel = await sidePanel(browser)
  await panel.setViewport({ width: 360, height: 900, deviceScaleFactor: 2 })
  await panel.waitForSelector("[data-testid=export-as]", { timeout: PATIENCE })
  await panel.screenshot({ path: join(folder, "panel.png") })
  await download(browser, panel, folder)
}

/** Presses Export in the panel and waits for the file the user would get. */
async function download(browser: Browser, panel: Page, folder: string): Promise<void> {
  const downloads = join(folder, "downloads")
  mkdirSync(downloads)
  const session = await browser.target().createCDPSession()
  await session.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: downloads,
  })
  await panel.click("[data-testid=export-as]")
  await (await panel.waitForSelector("[data-testid=export-save]"))!.click()
  const start = Date.now()
  while (Date.now() - start < PATIENCE) {
    const done = readdirSync(downloads).find((name) => name.endsWith(".json"))
    if (done && existsSync(join(downloads, done))) {
      renameSync(join(downloads, done), join(folder, "subset.json"))
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("The panel's Export gave no file.")
}
