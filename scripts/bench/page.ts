import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { launch, type Browser, type Page } from "puppeteer-core"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { createReader, splitBlocks, type ReaderPack } from "#graph/read/index.ts"
import { chromiumArgs, chromiumPath } from "../lib/browser.ts"
import { loadData } from "../lib/load-data.ts"
import { serve } from "../start/serve.ts"
import { type Bench, type Figure, leastTimes, median, round } from "./figure.ts"
import { inPage } from "./in-page.ts"
import { gateFigure } from "./page-gate.ts"
import { findAndReplace, markJs } from "./page-peers.ts"
import {
  AGAIN,
  BARE,
  OWN,
  figures,
  type InPage,
  type Measured,
  type Run,
  taker,
} from "./page-runs.ts"
import { structured } from "./structured.ts"
import { dense, sparse } from "./texts.ts"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))
const PAGE_LENGTH = 1_000_000
const TITLE = "The Budapest Convention"
const RUNS = 9
const PEER_RUNS = 3
const THROTTLE = 4

/** What reading a page costs in a real Chromium, next to the bare minimum and to its peers. */
export const page: Bench = {
  name: "page",
  async *run() {
    const scripts = [
      await inPage("page"),
      library("mark.js/dist/mark.min.js"),
      library("findandreplacedomtext/src/findAndReplaceDOMText.js"),
    ]
    const worker = await inPage("worker")
    const pack = buildReaderPack(loadData())
    const browser = await launch({
      executablePath: chromiumPath(),
      args: [...chromiumArgs(), "--js-flags=--expose-gc", "--enable-precise-memory-info"],
    })
    try {
      for (const { name, text } of [sparse(), dense()]) {
        yield readerFigure(text.slice(0, PAGE_LENGTH), pack, name)
        const html = structured(text.slice(0, PAGE_LENGTH), TITLE)
        yield* onPage(browser, html, scripts, (tab) => scans(tab, worker, pack, name))
        yield* onPage(browser, html, scripts, (tab) => peers(tab, worker, pack, name))
      }
      yield await gateFigure(browser, scripts[0]!, PAGE_LENGTH)
    } finally {
      await browser.close()
    }
  },
}

function library(path: string): string {
  return readFileSync(`${ROOT}/node_modules/${path}`, "utf8")
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

async function* scans(
  tab: Page,
  worker: string,
  pack: object,
  name: string,
): AsyncIterable<Figure> {
  const heap = await heapAround(tab, worker, pack)
  const nodes = await tab.evaluate(() => document.querySelectorAll("*").length)
  const runs: Record<string, Run[]> = {}
  const take = await taker(tab, runs)
  // In turns, so that what else the machine does falls on all alike.
  for (let i = 0; i < RUNS; i += 1) {
    await take(OWN, () => (globalThis as never as InPage).bench.own())
    await take(AGAIN, () => (globalThis as never as InPage).bench.again())
    await take(BARE, async () => (globalThis as never as InPage).bench.bare())
    await take("glossator, its blocks alone", async () =>
      (globalThis as never as InPage).bench.blocks(),
    )
  }
  yield* figures(runs, nodes, name)
  const session = await tab.createCDPSession()
  await session.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE })
  const slow: Measured[] = []
  for (let i = 0; i < PEER_RUNS; i += 1)
    slow.push(await tab.evaluate(() => (globalThis as never as InPage).bench.own()))
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 })
  yield {
    figure: `longest task of that scan at ${THROTTLE} × throttle, ${name}`,
    value: round(median(slow.map(({ longest }) => longest)), 1),
    unit: "ms",
  }
  yield { figure: `heap of the page part, ${name}`, value: round(heap), unit: "MB" }
}

/** The same for tools that change the page, where nothing of ours watches. */
async function* peers(tab: Page, worker: string, pack: object, name: string) {
  await makeBench(tab, worker, pack)
  const nodes = await tab.evaluate(() => document.querySelectorAll("*").length)
  const runs: Record<string, Run[]> = {}
  const take = await taker(tab, runs)
  for (let i = 0; i < PEER_RUNS; i += 1) {
    await take(BARE, async () => (globalThis as never as InPage).bench.bare())
    await take("mark.js", markJs)
    await take("findAndReplaceDOMText", findAndReplace)
  }
  for await (const figure of figures(runs, nodes, name)) if (figure["of"] !== BARE) yield figure
}

/** Reads once; what the page's heap has grown by, after a collection, in MB. */
async function heapAround(tab: Page, worker: string, pack: object): Promise<number> {
  // Each look at `memory` is a snapshot, so it is asked anew.
  const used = () =>
    tab.evaluate(() => {
      ;(globalThis as never as InPage).gc()
      return (performance as never as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize
    })
  // What the measuring itself holds, the worker's script and data, is there before.
  await makeBench(tab, worker, pack)
  const before = await used()
  await tab.evaluate(() => (globalThis as never as InPage).bench.own())
  return ((await used()) - before) / 1e6
}

async function makeBench(tab: Page, worker: string, pack: object): Promise<void> {
  await tab.evaluate(
    (script, data) => {
      const world = globalThis as never as InPage
      world.bench = world.glossatorBench(script, data)
    },
    worker,
    pack,
  )
}

/** What of the elapsed time is the background's reading: the same text in one thread, and nothing else. */
function readerFigure(text: string, pack: ReaderPack, name: string): Figure {
  const reader = createReader(pack)
  const blocks = splitBlocks(text)
  const read = () => {
    for (const _ of reader.follow({ title: TITLE, lang: "en" }).update(blocks)) continue
  }
  return {
    figure: `reading of that text in the background's thread alone, ${name}`,
    value: round(leastTimes([read], 3)[0]!, 1),
    unit: "ms",
  }
}
