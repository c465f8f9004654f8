import type { Browser, Page } from "puppeteer-core"
import { buildExtension, builtFolder } from "../build.ts"
import { launchChromium, serviceWorker } from "../lib/chromium.ts"
import { median, round, type Bench, type Figure } from "./figure.ts"

const RUNS = 7
/** A card with as much on it as any. */
const CARD = "ets185:2"
const TYPED = ["injonction de produire", "StGB 202a", "accès illégal"]
/** Between two keys of a quick typist, in ms. */
const PACE = 90

/** What is noted in the panel: first times in ms since the navigation began, and the longest gap. */
interface Noted {
  glossator: { shown: Record<string, number>; longest: number; beating: boolean }
}

/** How soon the panel shows something, and whether anything of it holds up typing; in real Chromium, on the real graph. */
export const panel: Bench = {
  name: "panel",
  async *run() {
    await buildExtension(["chrome"])
    const browser = await launchChromium({ extension: builtFolder("chrome"), headless: true })
    try {
      const { host } = new URL((await serviceWorker(browser)).url())
      const address = `chrome-extension://${host}/sidepanel.html`
      yield* firstPaint(browser, address)
      for (const text of TYPED) yield await typing(browser, address, text)
      yield await mapOpening(browser, address)
    } finally {
      await browser.close()
    }
  },
}

async function* firstPaint(browser: Browser, address: string): AsyncIterable<Figure> {
  const runs: Record<string, number>[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const page = await open(browser, `${address}#/node/${CARD}`)
    await page.waitForSelector("article h1")
    runs.push(
      await page.evaluate(() => {
        const { shown } = (globalThis as never as Noted).glossator
        const paint = performance.getEntriesByName("first-contentful-paint")[0]
        return { ...shown, paint: paint?.startTime ?? Number.NaN }
      }),
    )
    await page.close()
  }
  const middle = (name: string) => round(median(runs.map((run) => run[name]!)), 0)
  yield { figure: "first contentful paint of the panel", value: middle("paint"), unit: "ms" }
  yield { figure: `first card (${CARD}) in the panel`, value: middle("article"), unit: "ms" }
}

/** The longest stretch in which no key could have come through while a query was typed. */
async function typing(browser: Browser, address: string, text: string): Promise<Figure> {
  const page = await open(browser, `${address}#/search`)
  await page.waitForSelector("#q")
  await page.type("#q", "18", { delay: PACE })
  await page.waitForSelector("[data-result]")
  await page.$eval("#q", (field) => (field as HTMLInputElement).select())
  await page.evaluate(beat)
  await page.type("#q", text, { delay: PACE })
  await page.waitForSelector(`[data-results="${text}"]`)
  const longest = await longestOf(page)
  await page.close()
  return {
    figure: `longest task while "${text}" is typed, drawing included`,
    value: round(longest, 0),
    unit: "ms",
  }
}

/** The longest stretch in which no key could have come through while the map was opened and drawn. */
async function mapOpening(browser: Browser, address: string): Promise<Figure> {
  const page = await open(browser, `${address}#/settings`)
  await page.waitForSelector("h1")
  await page.evaluate(beat)
  await page.evaluate(() => (location.hash = "#/map"))
  await page.waitForSelector("[data-state=drawn]")
  const longest = await longestOf(page)
  await page.close()
  return { figure: "longest task while the map opens", value: round(longest, 0), unit: "ms" }
}

/** Ends the beat. @returns the longest wait for a turn, in ms */
async function longestOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const noted = (globalThis as never as Noted).glossator
    noted.beating = false
    return noted.longest
  })
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 360, height: 800 })
  await page.evaluateOnNewDocument(() => {
    const noted = { shown: {} as Record<string, number>, longest: 0, beating: false }
    Object.assign(globalThis, { glossator: noted })
    new MutationObserver((_changes, observer) => {
      if (document.querySelector("article h1") === null) return
      noted.shown["article"] = performance.now()
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  return page
}

/** Asks for a turn again and again: the longest wait for one is the longest task. */
function beat(): void {
  const noted = (globalThis as never as Noted).glossator
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  port1.addEventListener("message", () => {
    const now = performance.now()
    noted.longest = Math.max(noted.longest, now - last)
    last = now
    if (noted.beating) port2.postMessage(null)
    else port1.close()
  })
  noted.beating = true
  port1.start()
  port2.postMessage(null)
}
