import type { Browser } from "puppeteer-core"
import { builtFolder } from "../build.ts"
import { launchChromium } from "../lib/chromium.ts"
import { serve } from "../start/serve.ts"
import { type Bench, median, round } from "./figure.ts"
import { SITES } from "./sites.ts"
import { threadClock } from "./thread-clock.ts"

const VISITS = 3
/** How long a page is looked at after it has loaded, in milliseconds. */
const STAY = 1500

/** What one visit costs and shows. */
interface Visit {
  /** Processor time of the page's thread from the navigation on, in milliseconds. */
  cpu: number
  /** From the navigation to the end of the load event, in milliseconds. */
  loaded: number
  /** Cumulative layout shift. */
  shift: number
  marks: number
}

/** Ten pages of all sorts, opened in a browser with the built extension and in one without, in turns. */
export const load: Bench = {
  name: "load",
  async *run() {
    const without = await launchChromium({ headless: true })
    const withIt = await launchChromium({ extension: builtFolder("chrome"), headless: true })
    try {
      // The first page wakes everything up, and is not counted.
      const warm = await serve(SITES["blog"]!())
      for (const browser of [without, withIt]) await visit(browser, warm.url)
      warm.close()
      for (const [site, make] of Object.entries(SITES)) {
        const page = make()
        const served = await serve(page)
        const bare: Visit[] = []
        const ours: Visit[] = []
        for (let i = 0; i < VISITS; i += 1) {
          bare.push(await visit(without, served.url))
          ours.push(await visit(withIt, served.url))
        }
        served.close()
        const of = (visits: readonly Visit[], what: keyof Visit) =>
          median(visits.map((each) => each[what]))
        const [before, after] = [of(bare, "cpu"), of(ours, "cpu")]
        yield {
          figure: "processor time that the extension adds to a page's thread",
          of: site,
          value: round(after - before, 1),
          unit: "ms",
          kB: round(page.length / 1000, 0),
          without: round(before, 1),
          timesWithout: round(after / before),
          loadedWithout: round(of(bare, "loaded"), 0),
          loadedWith: round(of(ours, "loaded"), 0),
          layoutShiftAdded: round(of(ours, "shift") - of(bare, "shift"), 4),
          marksPainted: of(ours, "marks"),
        }
      }
    } finally {
      await without.close()
      await withIt.close()
    }
  },
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const tab = await browser.newPage()
  const clock = await threadClock(tab)
  await tab.evaluateOnNewDocument(() => {
    // Long tasks are left out: the browser times them by the wall, what else the machine does included.
    const seen = { shift: 0 }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as Shift).value
    }).observe({ type: "layout-shift", buffered: true })
  })
  const before = await clock()
  await tab.goto(url, { waitUntil: "load" })
  await new Promise((resolve) => setTimeout(resolve, STAY))
  const cpu = (await clock()) - before
  const found = await tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[]
    const { seen } = globalThis as never as { seen: { shift: number } }
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
    return { loaded: navigation!.loadEventEnd, ...seen, marks }
  })
  await tab.close()
  return { cpu, ...found }
}

interface Shift {
  value: number
}
