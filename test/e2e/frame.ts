import { mkdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Page } from "puppeteer-core"

const FOLDER = fileURLToPath(new URL("../../out/frames/", import.meta.url))

/** A picture of a page at this moment of a test, for `npm run contact`; names put them in order. */
export async function frame(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.screenshot({ path: `${FOLDER}${name}.png` })
}
