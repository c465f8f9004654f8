import type { Page } from "puppeteer-core"
import { type Figure, median, round } from "./figure.ts"
import { threadClock } from "./thread-clock.ts"

export interface Measured {
  ms: number
  hits: number
  seen: number
  busy: number
  longest: number
}

/** The same, with what it took of the processor. */
export interface Run extends Measured {
  cpu: number
}

export const OWN = "glossator: blocks, read, paint"
export const AGAIN = "glossator, after one paragraph changed"
export const BARE = "walk, one RegExp, paint"

/** What the scripts of `test/perf` lay open in a page. */
export interface InPage {
  glossatorBench(worker: string, pack: unknown): InPage["bench"]
  glossatorGate(): { length: number; opens: boolean }
  bench: {
    clear(): void
    own(): Promise<Measured>
    again(): Promise<Measured>
    blocks(): Measured
    bare(): Measured
  }
  gc(): void
}

export type Take = (who: string, work: () => Promise<Measured>) => Promise<void>

/** Runs pieces of work in the page, with the frame that shows them, and notes what they cost. */
export async function taker(tab: Page, runs: Record<string, Run[]>): Promise<Take> {
  const clock = await threadClock(tab)
  return async (who, work) => {
    if (who !== AGAIN)
      await tab.evaluate(shown(async () => (globalThis as never as InPage).bench.clear()))
    // What the run before left to be collected is not this one's.
    await tab.evaluate(() => (globalThis as never as InPage).gc())
    const before = await clock()
    const measured = (await tab.evaluate(shown(work))) as Measured
    ;(runs[who] ??= []).push({ ...measured, cpu: (await clock()) - before })
  }
}

/** For the page: a piece of work, and the frame with its result. */
function shown(work: () => Promise<unknown>): string {
  return `(${work.toString()})().then((measured) =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0, measured))))`
}

/** What each piece of work cost, as medians, next to the bare one. */
export function* figures(
  runs: Record<string, Run[]>,
  nodes: number,
  name: string,
): Iterable<Figure & { of: string }> {
  const of = (who: string, what: keyof Run) => median(runs[who]!.map((run) => run[what]))
  for (const who of Object.keys(runs)) {
    const [cpu, ms] = [of(who, "cpu"), of(who, "ms")]
    yield {
      figure: `processor time of the page's thread, 1 MB, ${nodes} elements, ${name}`,
      of: who,
      value: round(cpu, 1),
      unit: "ms",
      timesBare: round(cpu / of(BARE, "cpu"), 1),
      windowPainted: round(of(who, "seen"), 1),
      untilPainted: round(ms, 1),
      untilPaintedTimesBare: round(ms / of(BARE, "ms"), 1),
      longestTask: round(of(who, "longest"), 1),
      hits: runs[who]![0]!.hits,
    }
  }
}
