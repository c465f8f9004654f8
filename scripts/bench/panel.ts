import type { Browser, Page } from "puppeteer-core"
import { buildExtension, builtFolder } from "../build.ts"
import { launchChromium, serviceWorker } from "../lib/chromium.ts"
import { median, round, type Bench, type Figure } from "./figure.ts"
import { beat, longestOf, open, type Noted } from "./in-panel.ts"

const RUNS = 7
/** A card with as much on it as any. */
const CARD = "ets185:2"
const TYPED = ["injonction de produire", "StGB 202a", "accès illégal"]
/** Between two keys of a quick typist, in ms. */
const PACE = 90

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
      yield* comparing(browser, address)
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

/** What one does to choose a comparison, by what it is called; each ends with what is then seen. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "Compare opens on all countries": async (page) => {
    await page.evaluate(() => (location.hash = "#/compare"))
    await page.waitForSelector("main dl dt")
  },
  "its list of countries unfolds": async (page) => {
    const [, summary] = await page.$$("main details > summary")
    await summary!.click()
    await page.waitForSelector("fieldset label")
  },
  "a country is typed there": async (page) => {
    await page.type("details[open] input[type=search]", "united kingdom", { delay: PACE })
    await page.waitForFunction(() => document.querySelectorAll("fieldset label").length === 1)
  },
  "a country is taken out": async (page) => {
    await page.click("fieldset input:checked")
    await page.waitForSelector("fieldset input:not(:checked)")
  },
  "its list of provisions unfolds": async (page) => {
    await page.click("main details > summary")
    await page.waitForFunction(() => document.querySelectorAll("details[open]").length === 2)
  },
  "a provision is typed there": async (page) => {
    await page.type("details[open] input[type=search]", "search and seizure", { delay: PACE })
    await page.waitForFunction(
      () => (document.querySelector("details[open]")?.querySelectorAll("label").length ?? 0) < 20,
    )
  },
  "other provisions are chosen": async (page) => {
    await page.select("main select", "cooperation")
    await page.waitForSelector("dl[data-list='ets185:23']")
  },
}

/** The longest stretch in which no key could have come through at each act of choosing. */
async function* comparing(browser: Browser, address: string): AsyncIterable<Figure> {
  const page = await open(browser, `${address}#/settings`)
  await page.waitForSelector("h1")
  for (const [act, run] of Object.entries(ACTS)) {
    await page.evaluate(beat)
    await run(page)
    // What comes after the first frame counts as well.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    const value = round(await longestOf(page), 0)
    yield { figure: `longest task while ${act}`, value, unit: "ms" }
  }
  await page.close()
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
