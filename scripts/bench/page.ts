import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { launch, type Page } from "puppeteer-core"
import { build } from "vite"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { chromiumArgs, chromiumPath } from "../lib/browser.ts"
import { loadData } from "../lib/load-data.ts"
import { serve } from "../start/serve.ts"
import { wrap } from "../start/wrap.ts"
import { type Bench, type Figure, median, round } from "./figure.ts"
import { dense, sparse, type Sample } from "./texts.ts"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const PAGE_LENGTH = 1_000_000
const RUNS = 7

interface Measured {
  ms: number
  hits: number
}

/** Scan and paint of a 1 MB page in a real Chromium, next to mark.js and the bare minimum on the same page. */
export const page: Bench = {
  name: "page",
  async *run() {
    const script = await bundle()
    const peer = readFileSync(`${ROOT}/node_modules/mark.js/dist/mark.min.js`, "utf8")
    const browser = await launch({ executablePath: chromiumPath(), args: chromiumArgs() })
    try {
      for (const sample of [sparse(), dense()]) {
        const served = await serve(
          wrap(sample.text.slice(0, PAGE_LENGTH), "The Budapest Convention"),
        )
        const tab = await browser.newPage()
        await tab.goto(served.url)
        await tab.addScriptTag({ content: script })
        await tab.addScriptTag({ content: peer })
        yield* figures(tab, sample)
        await tab.close()
        served.close()
      }
    } finally {
      await browser.close()
    }
  },
}

async function* figures(tab: Page, { name }: Sample): AsyncIterable<Figure> {
  const pack = buildReaderPack(loadData())
  const own: Measured[] = []
  const bare: Measured[] = []
  const peer: Measured[] = []
  await tab.evaluate(
    (data) =>
      Object.assign(globalThis, { bench: (globalThis as never as Global).glossatorBench(data) }),
    pack,
  )
  // In turns, so that what else the machine does falls on all alike.
  for (let i = 0; i < RUNS; i += 1) {
    own.push(await tab.evaluate(() => (globalThis as never as Global).bench.own()))
    bare.push(await tab.evaluate(() => (globalThis as never as Global).bench.bare()))
    if (i < 3) peer.push(await tab.evaluate(markJs))
  }
  const base = median(bare.map(({ ms }) => ms))
  for (const [who, runs] of [
    ["glossator: blocks, read, paint", own],
    ["walk, one RegExp, paint", bare],
    ["mark.js", peer],
  ] as const) {
    const value = median(runs.map(({ ms }) => ms))
    yield {
      figure: `scan and paint of a 1 MB page, ${name}`,
      of: who,
      value: round(value, 1),
      unit: "ms",
      hits: runs[0]!.hits,
      timesBare: round(value / base, 1),
    }
  }
}

interface Global {
  glossatorBench(pack: unknown): unknown
  bench: { own(): Promise<Measured>; bare(): Measured }
  Mark: new (root: Element) => {
    markRegExp(pattern: RegExp, options: { done(hits: number): void }): void
    unmark(): void
  }
}

/** Runs in the page. */
function markJs(): Measured {
  const { Mark } = globalThis as never as Global
  const mark = new Mark(document.body)
  let hits = 0
  const start = performance.now()
  mark.markRegExp(/\b[Aa]rt(?:icles?|\.)\s+\d+/g, { done: (count) => (hits = count) })
  document.body.getBoundingClientRect()
  const ms = performance.now() - start
  mark.unmark()
  return { ms, hits }
}

/** The page part as one script, built like the extension's own. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: ROOT,
    build: {
      write: false,
      lib: { entry: `${ROOT}/test/perf/page.ts`, formats: ["iife"], name: "bench" },
    },
  })
  const [output] = [result].flat() as { output: { type: string; code?: string }[] }[]
  const chunk = output!.output.find(({ type }) => type === "chunk")
  return chunk!.code!
}
