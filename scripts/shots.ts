/**
 * `shots.ts [word…]`: pictures of every view of the panel, in both languages and both themes, into
 * `out/shots/`. Words keep to the pictures whose names hold one of them; `--forced` and `--large` take
 * them in forced colours, or with text at 200 %, instead; `--readme` makes those of the README anew. Views are found through the panel's own bar
 * and menu, so that a new one is in the pictures without a line here.
 */
import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Page } from "puppeteer-core"
import { buildExtension, builtFolder } from "./build.ts"
import { launchChromium } from "./lib/chromium.ts"
import { Fault, run } from "./lib/fault.ts"
import { looksOf } from "./shots/looks.ts"
import { HEIGHT, openBeside, speak } from "./shots/panel.ts"
import { PLACES, type Place } from "./shots/places.ts"
import { drawReadme } from "./shots/readme.ts"
import { openDocument } from "./start/document.ts"

const OUT = fileURLToPath(new URL("../out/shots", import.meta.url))
/** How far down a picture goes where a view is longer than the panel, in CSS pixels. */
const LONGEST = 2400

await run(async () => {
  const args = process.argv.slice(2)
  const words = args.filter((word) => !word.startsWith("--"))
  if (!args.includes("--no-build")) await buildExtension(["chrome"])
  const sample = await openDocument(undefined)
  const browser = await launchChromium({ extension: builtFolder("chrome"), headless: true })
  try {
    const { page, panel } = await openBeside(browser, sample.url)
    if (args.includes("--readme")) {
      console.log(`Written: ${(await drawReadme(browser, page, panel)).join(", ")}`)
      return
    }
    // A picture goes further down than a window, where nothing would have been drawn yet.
    await panel.addStyleTag({ content: "* { content-visibility: visible !important }" })
    const wanted = Object.entries({ ...(await viewsOf(panel)), ...PLACES }).filter(
      ([name]) => words.length === 0 || words.some((word) => name.includes(word)),
    )
    if (wanted.length === 0) throw new Fault(`No view has "${words.join('" or "')}" in its name.`)
    mkdirSync(OUT, { recursive: true })
    const looks = looksOf(args)
    for (const lang of ["en", "fr"]) {
      await speak(panel, lang)
      for (const look of looks) {
        await look.put(panel)
        for (const [name, place] of wanted) {
          await shoot(panel, place, join(OUT, `${name}.${lang}.${look.name}.png`))
        }
      }
    }
    console.log(`Written: ${wanted.length * looks.length * 2} pictures in ${OUT}`)
  } finally {
    await browser.close()
    sample.close()
  }
})

/** The views of the bar and the menu: "compare" → "#/compare". */
async function viewsOf(panel: Page): Promise<Record<string, Place>> {
  const hashes = await panel.$$eval("#root > header nav a", (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).hash),
  )
  return Object.fromEntries(hashes.map((address) => [/\w+/.exec(address)![0], { address }]))
}

async function shoot(panel: Page, { address, act }: Place, path: string): Promise<void> {
  // What the last picture had open.
  await panel.keyboard.press("Escape")
  await panel.evaluate((hash) => {
    location.hash = hash
    scrollTo(0, 0)
  }, address)
  // A view may write its address anew, with what it shows.
  await panel.waitForFunction(
    (hash) =>
      location.hash.startsWith(hash.split("?")[0]!) &&
      document.querySelector("main h1 ~ *, main article"),
    {},
    address,
  )
  await act?.(panel)
  // Views that load in pieces settle within this.
  await new Promise((resolve) => setTimeout(resolve, 250))
  const [width, length] = await panel.evaluate(() => [
    innerWidth,
    document.documentElement.scrollHeight,
  ])
  await panel.screenshot({
    path: path as `${string}.png`,
    clip: { x: 0, y: 0, width: width!, height: Math.min(Math.max(length!, HEIGHT), LONGEST) },
    captureBeyondViewport: true,
  })
}
