import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Page } from "puppeteer-core"
import { until } from "./session.ts"

/** Presses a button by keyboard and gives the text of the file that it saves. */
export async function saveFrom(page: Page, button: string, ending: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "glossator-saved-"))
  try {
    const session = await page.browser().target().createCDPSession()
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder })
    await page.focus(button)
    await page.keyboard.press("Enter")
    return await until("the saved file", async () => {
      const done = readdirSync(folder).find((name) => name.endsWith(ending))
      return done === undefined ? null : readFileSync(join(folder, done), "utf8")
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
