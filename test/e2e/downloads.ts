import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Page } from "puppeteer-core"
import { until } from "./session.ts"

/** Presses a button by keyboard and gives the text of the file that it saves. */
export async function saveFrom(page: Page, button: string, ending: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "glossator-saved-"))
  try {
    const path = await savedBy(page.browser(), folder, ending, async () => {
      await page.focus(button)
      await page.keyboard.press("Enter")
    })
    return readFileSync(path, "utf8")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Path of the file that is saved by what is done, in a folder of its own within another. */
export async function savedBy(
  browser: Browser,
  folder: string,
  ending: string,
  save: () => Promise<unknown>,
): Promise<string> {
  const downloadPath = mkdtempSync(join(folder, "saved-"))
  const session = await browser.target().createCDPSession()
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath })
  await save()
  return until("the saved file", async () => {
    const names = readdirSync(downloadPath)
    // The name is taken, by an empty file, before all is written beside it.
    const path = names.length === 1 ? join(downloadPath, names[0]!) : ""
    return path.endsWith(ending) && statSync(path).size > 0 ? path : null
  })
}
