import type { Browser } from "puppeteer-core"
import { Fault } from "../lib/fault.ts"
import { serve } from "../start/serve.ts"
import { type Figure, median, round } from "./figure.ts"
import type { InPage } from "./page-runs.ts"
import { structured } from "./structured.ts"
import { unrelated } from "./texts.ts"
import { threadClock } from "./thread-clock.ts"

const GATE_RUNS = 5

/** Each time in a page of its own, where nothing is warm: a gate runs once. */
export async function gateFigure(
  browser: Browser,
  script: string,
  length: number,
): Promise<Figure> {
  const html = structured(unrelated().text.slice(0, length), "From the town")
  const served = await serve(html)
  const per100: number[] = []
  for (let i = 0; i < GATE_RUNS; i += 1) {
    const tab = await browser.newPage()
    await tab.goto(served.url)
    await tab.addScriptTag({ content: script })
    const clock = await threadClock(tab)
    const before = await clock()
    const run = await tab.evaluate(() => (globalThis as never as InPage).glossatorGate())
    const cpu = (await clock()) - before
    if (run.opens)
      throw new Fault("The gate opens on the page without references, so its cost means nothing.")
    per100.push((cpu / run.length) * 100_000)
    await tab.close()
  }
  served.close()
  return {
    figure: "processor time of the gate on a page without references, nothing warm, per 100 kB",
    value: round(median(per100)),
    unit: "ms",
  }
}
