import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Browser, Page } from "puppeteer-core"
import { speak } from "./panel.ts"
import { PLACES } from "./places.ts"

const OUT = fileURLToPath(new URL("../../test/e2e/pictures", import.meta.url))
/** Height of what is shown, in CSS pixels, and the pixels of the picture for each of them. */
const HEIGHT = 720
const SCALE = 1.5

/**
 * The pictures of the README: a page with the panel beside it, three views of the panel, a comparison
 * and the map. WebP, because a reader waits for them.
 * @returns their names
 */
export async function drawReadme(browser: Browser, page: Page, panel: Page): Promise<string[]> {
  mkdirSync(OUT, { recursive: true })
  await speak(panel, "en")
  for (const each of [page, panel]) {
    await each.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }])
  }
  await page.setViewport({ width: 800, height: HEIGHT, deviceScaleFactor: SCALE })
  await panel.setViewport({ width: 360, height: HEIGHT, deviceScaleFactor: SCALE })
  await show(panel, "#/node/ets185:2", "article[data-node='ets185:2']")
  await page.bringToFront()
  await compose(browser, "page", [await seen(page), await seen(panel)])

  await show(panel, "#/page", "[data-sure]")
  const views = [await seen(panel), await southAmerica(panel)]
  const collection = PLACES["collection-filled"]!
  await show(panel, collection.address, "article")
  await collection.act?.(panel)
  await write(panel, "textarea", "Only with a court order: ask for its date.")
  await write(panel, "input:not([type])", "Brazil, to check")
  await panel.evaluate(() => scrollTo(0, 0))
  await compose(browser, "panel", [...views, await seen(panel)])

  const tab = await browser.newPage()
  await tab.setViewport({ width: 1180, height: HEIGHT, deviceScaleFactor: SCALE })
  const origin = panel.url().split("#")[0]!
  const compared =
    "#/compare?provisions=ets185:2+ets185:3+ets185:6+ets185:18+ets185:19+ets185:20" +
    "&countries=ar+br+cl+co+pe+py"
  await tab.goto(origin + compared)
  await tab.waitForSelector("table")
  await compose(browser, "compare", [await seen(tab)])
  await tab.goto(`${origin}#/map`)
  await tab.reload()
  await tab.waitForSelector("canvas")
  await compose(browser, "map", [await seen(tab)])
  return ["page", "panel", "compare", "map"].map((name) => `${name}.webp`)
}

/** A card's implementations narrowed down to South America, the first country unfolded. */
async function southAmerica(panel: Page): Promise<string> {
  await show(panel, "#/node/ets185:18.1.b", "article[data-node='ets185:18.1.b']")
  const region = await panel.waitForSelector("select[title=Region]")
  await region!.select("South America")
  await panel.click("details[data-country] > summary")
  await region!.evaluate((select) => {
    const top = select.closest("section")!.getBoundingClientRect().top
    scrollTo(0, scrollY + top - 70)
  })
  return seen(panel)
}

async function write(panel: Page, field: string, text: string): Promise<void> {
  await panel.click(`[data-entry] ${field}`)
  await panel.keyboard.type(text)
  await panel.keyboard.press("Tab")
}

async function show(panel: Page, hash: string, selector: string): Promise<void> {
  await panel.evaluate((address) => (location.hash = address), hash)
  await panel.waitForSelector(selector)
}

/** What is in sight, once it has settled. */
async function seen(page: Page): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const image = await page.screenshot({ encoding: "base64" })
  return `data:image/png;base64,${image}`
}

/** Puts pictures side by side, as windows on a desk. */
async function compose(browser: Browser, name: string, images: readonly string[]): Promise<void> {
  const desk = await browser.newPage()
  await desk.setViewport({ width: 1220, height: HEIGHT + 40, deviceScaleFactor: SCALE })
  const windows = images.map((image) => `<img src="${image}" height="${HEIGHT}">`).join("")
  await desk.setContent(`<style>
    body { margin: 0; padding: 20px; display: inline-flex; gap: 20px; background: #e9e6df }
    img { border-radius: 8px; box-shadow: 0 1px 6px #0004 }
  </style>${windows}`)
  const body = (await desk.$("body"))!
  await body.screenshot({
    path: join(OUT, `${name}.webp`) as `${string}.webp`,
    type: "webp",
    quality: 82,
  })
  await desk.close()
}
