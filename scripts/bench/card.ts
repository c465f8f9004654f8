import type { Browser, Page } from "puppeteer-core"
import { builtFolder } from "../build.ts"
import { launchChromium, markBox } from "../lib/chromium.ts"
import { serve } from "../start/serve.ts"
import { type Bench, median, round } from "./figure.ts"

const VISITS = 5
const WORDS = "Article 18(1)(b)"
const HTML = `<!doctype html><html lang="en"><title>A page</title>
<body style="margin:3em"><p>See ${WORDS} of the Budapest Convention.</p></body></html>`

/** How long after the pointer has come to rest on a mark its card can be seen, in a real Chromium. */
export const card: Bench = {
  name: "card",
  async *run() {
    const served = await serve(HTML)
    const browser = await launchChromium({ extension: builtFolder("chrome"), headless: true })
    const first: number[] = []
    const again: number[] = []
    try {
      for (let i = 0; i < VISITS; i += 1) {
        const page = await marked(browser, served.url)
        first.push(await hover(page))
        again.push(await hover(page))
        await page.close()
      }
    } finally {
      await browser.close()
      served.close()
    }
    const [cold, ...others] = first
    for (const [of, values] of [
      ["the first since the browser started", [cold!]],
      ["the first on a page", others],
      ["others on a page", again],
    ] as const)
      yield {
        figure: "from the pointer's rest on a mark to its card, 150 ms of it on purpose",
        of,
        value: round(median(values), 0),
        unit: "ms",
      }
  },
}

async function marked(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.bringToFront()
  await page.waitForFunction(() => CSS.highlights.has("glossator-sure"))
  return page
}

/** Rests the pointer on the mark, waits for the frame that has the card under it, and takes it away. */
async function hover(page: Page): Promise<number> {
  const { x, y } = (await markBox(page, WORDS))!
  await page.mouse.move(x + 300, y + 300)
  await page.evaluate(
    (left, top) => {
      let movedAt = 0
      addEventListener("pointermove", () => (movedAt = performance.now()), { capture: true })
      const look = () => {
        const isThere = document.elementFromPoint(left, top)?.localName === "glossator-ui"
        if (isThere) Object.assign(globalThis, { waited: performance.now() - movedAt })
        else requestAnimationFrame(look)
      }
      delete (globalThis as { waited?: number }).waited
      look()
    },
    x,
    y + 40,
  )
  await page.mouse.move(x, y)
  const waited = await page.waitForFunction(() => (globalThis as { waited?: number }).waited)
  await page.keyboard.press("Escape")
  return (await waited.jsonValue())!
}
