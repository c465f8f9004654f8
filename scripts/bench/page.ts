import { existsSync, readFileSync, statSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { launch, type Browser, type Page } from "puppeteer-core"
import { build } from "vite"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { chromiumArgs, chromiumPath } from "../lib/browser.ts"
import { loadData } from "../lib/load-data.ts"
import { Fault } from "../lib/fault.ts"
import { serve } from "../start/serve.ts"
import { type Bench, type Figure, median, round } from "./figure.ts"
import { findAndReplace, markJs } from "./page-peers.ts"
import { structured } from "./structured.ts"
import { dense, sparse, unrelated } from "./texts.ts"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const PAGE_LENGTH = 1_000_000
const RUNS = 7
const PEER_RUNS = 3
const THROTTLE = 4

interface Measured {
  ms: number
  hits: number
  longest: number
}

interface InPage {
  glossatorBench(pack: unknown): unknown
  bench: {
    own(): Promise<Measured>
    again(): Promise<Measured>
    blocks(): Measured
    bare(): Measured
    gate(): { ms: number; length: number; opens: boolean }
  }
  gc(): void
}

/** What reading a page costs in a real Chromium, next to the bare minimum and to its peers. */
export const page: Bench = {
  name: "page",
  async *run() {
    const scripts = [
      await bundle(),
      readFileSync(`${ROOT}/node_modules/mark.js/dist/mark.min.js`, "utf8"),
      readFileSync(
        `${ROOT}/node_modules/findandreplacedomtext/src/findAndReplaceDOMText.js`,
        "utf8",
      ),
    ]
    const pack = buildReaderPack(loadData())
    const browser = await launch({
      executablePath: chromiumPath(),
      args: [...chromiumArgs(), "--js-flags=--expose-gc", "--enable-precise-memory-info"],
    })
    try {
      for (const { name, text } of [sparse(), dense()]) {
        const html = structured(text.slice(0, PAGE_LENGTH), "The Budapest Convention")
        yield* onPage(browser, html, scripts, async function* (tab) {
          yield* scans(tab, pack, name)
        })
      }
      const plain = structured(unrelated().text.slice(0, PAGE_LENGTH), "From the town")
      yield* onPage(browser, plain, scripts, async function* (tab) {
        yield await gateFigure(tab, pack)
      })
    } finally {
      await browser.close()
    }
    yield* sizes()
  },
}

async function* onPage(
  browser: Browser,
  html: string,
  scripts: readonly string[],
  measure: (tab: Page) => AsyncIterable<Figure>,
): AsyncIterable<Figure> {
  const served = await serve(html)
  const tab = await browser.newPage()
  try {
    await tab.goto(served.url)
    for (const content of scripts) await tab.addScriptTag({ content })
    yield* measure(tab)
  } finally {
    await tab.close()
    served.close()
  }
}

async function* scans(tab: Page, pack: object, name: string): AsyncIterable<Figure> {
  const heap = await heapAround(tab, pack)
  const nodes = await tab.evaluate(() => document.querySelectorAll("*").length)
  const own: Measured[] = []
  const bare: Measured[] = []
  const again: Measured[] = []
  const blocks: Measured[] = []
  // In turns, so that what else the machine does falls on all alike.
  for (let i = 0; i < RUNS; i += 1) {
    own.push(await tab.evaluate(() => (globalThis as never as InPage).bench.own()))
    bare.push(await tab.evaluate(() => (globalThis as never as InPage).bench.bare()))
    blocks.push(await tab.evaluate(() => (globalThis as never as InPage).bench.blocks()))
    again.push(await tab.evaluate(() => (globalThis as never as InPage).bench.again()))
  }
  const base = median(bare.map(({ ms }) => ms))
  const peers: [string, Measured[]][] = []
  for (const [who, run] of [
    ["mark.js", markJs],
    ["findAndReplaceDOMText", findAndReplace],
  ] as const) {
    const runs: Measured[] = []
    for (let i = 0; i < PEER_RUNS; i += 1)
      runs.push({ ...(await tab.evaluate(run)), longest: Number.NaN })
    peers.push([who, runs])
  }
  const figure = `scan and paint of a 1 MB page of ${nodes} elements, ${name}`
  for (const [who, runs] of [
    ["glossator: blocks, read, paint", own],
    ["glossator, its blocks alone", blocks],
    ["glossator, after one paragraph changed", again],
    ["walk, one RegExp, paint", bare],
    ...peers,
  ] as const) {
    const value = median(runs.map(({ ms }) => ms))
    const hits = runs[0]!.hits
    yield {
      figure,
      of: who,
      value: round(value, 1),
      unit: "ms",
      hits,
      timesBare: round(value / base, 1),
    }
  }
  yield longest(`longest task of that scan, ${name}`, own)
  const session = await tab.createCDPSession()
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE })
  const slow: Measured[] = []
  for (let i = 0; i < PEER_RUNS; i += 1)
    slow.push(await tab.evaluate(() => (globalThis as never as InPage).bench.own()))
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 })
  yield longest(`longest task of that scan at ${THROTTLE} × throttle, ${name}`, slow)
  yield {
    figure: `heap of the page part with the reader's data, ${name}`,
    value: round(heap),
    unit: "MB",
  }
}

function longest(figure: string, runs: readonly Measured[]): Figure {
  return { figure, value: round(median(runs.map((run) => run.longest)), 1), unit: "ms" }
}

/** Makes the reader and reads once; what the heap has grown by, after a collection, in MB. */
async function heapAround(tab: Page, pack: object): Promise<number> {
  return tab.evaluate(async (data) => {
    const world = globalThis as never as InPage
    world.gc()
    // Each look at `memory` is a snapshot, so it is asked anew.
    const clock = performance as never as { memory: { usedJSHeapSize: number } }
    const before = clock.memory.usedJSHeapSize
    world.bench = world.glossatorBench(data) as InPage["bench"]
    await world.bench.own()
    world.gc()
    return (clock.memory.usedJSHeapSize - before) / 1e6
  }, pack)
}

async function gateFigure(tab: Page, pack: object): Promise<Figure> {
  const runs = await tab.evaluate((data) => {
    const world = globalThis as never as InPage
    world.bench = world.glossatorBench(data) as InPage["bench"]
    return Array.from({ length: 9 }, () => world.bench.gate())
  }, pack)
  const per100 = median(runs.map(({ ms, length }) => (ms / length) * 100_000))
  if (runs[0]!.opens)
    throw new Fault("The gate opens on the page without references, so its cost means nothing.")
  return {
    figure: "the gate on a page without references, per 100 kB",
    value: round(per100),
    unit: "ms",
  }
}

/** What a page loads, from the built extension. */
function* sizes(): Iterable<Figure> {
  for (const [file, what] of [
    ["gate.js", "in every page"],
    ["reader.js", "in pages with references: code"],
    ["reader-data.js", "in pages with references: data"],
  ] as const) {
    const path = `${ROOT}/.output/chrome-mv3/${file}`
    if (existsSync(path))
      yield { figure: `size of ${file}, ${what}`, value: statSync(path).size, unit: "bytes" }
  }
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
