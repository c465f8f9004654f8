import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import type { Browser, Page } from "puppeteer-core"
import { judgment } from "../../test/viewer/pdfs.ts"
import { buildExtension, builtFolder } from "../build.ts"
import { launchChromium, serviceWorker, tabOf } from "../lib/chromium.ts"
import { type Bench, type Figure, median, round } from "./figure.ts"

const LIBRARY = fileURLToPath(
  new URL("../../node_modules/pdfjs-dist/legacy/build/", import.meta.url),
)
const PAGES = 200
const RUNS = 3
/** A page with the library alone. */
const BARE = `<!doctype html><script type="module">
import * as pdfjs from "/pdf.min.mjs"
pdfjs.GlobalWorkerOptions.workerSrc = "/pdf.worker.min.mjs"
globalThis.bare = async (url) => {
  const start = performance.now()
  const document = await pdfjs.getDocument({ url, verbosity: 0 }).promise
  let hits = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const text = items.map((item) => item.str).join(" ")
    hits += text.match(/\\b[Aa]rt(?:icles?|\\.)\\s+\\d+/g)?.length ?? 0
  }
  return { ms: performance.now() - start, hits }
}
</script>`

/** A 200-page PDF in the viewer of a real Chromium, next to what taking its text and one RegExp costs. */
export const pdf: Bench = {
  name: "pdf",
  async *run() {
    await buildExtension(["chrome"])
    const { bytes } = await judgment(PAGES)
    const server = await serve(bytes)
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const browser = await launchChromium({ extension: builtFolder("chrome"), headless: true })
    try {
      yield* figures(browser, at)
    } finally {
      await browser.close()
      server.closeAllConnections()
      server.close()
    }
  },
}

async function* figures(browser: Browser, at: string): AsyncIterable<Figure> {
  const { host } = new URL((await serviceWorker(browser)).url())
  const viewer = `chrome-extension://${host}/viewer.html?file=${encodeURIComponent(`${at}/file.pdf`)}`
  const [first, all, bare]: number[][] = [[], [], []]
  let hits = 0
  let plain = 0
  let heap = { first: 0, last: 0, pictures: 0 }
  // In turns, so that what else the machine does falls on all alike.
  for (let i = 0; i < RUNS; i += 1) {
    const page = await browser.newPage()
    await page.goto(viewer)
    await page.waitForFunction(() => performance.getEntriesByName("glossator: all read").length > 0)
    const marks = await page.evaluate(() =>
      performance.getEntriesByType("mark").map(({ startTime }) => startTime),
    )
    first!.push(marks[0]!)
    all!.push(marks.at(-1)!)
    hits = Number((await badge(browser, page)) || 0)
    if (i === RUNS - 1) heap = await scrolled(page)
    await page.close()
    const other = await browser.newPage()
    await other.goto(`${at}/`)
    await other.waitForFunction(() => "bare" in globalThis)
    const { ms, hits: found } = await other.evaluate(
      (url) => globalThis.bare(url),
      `${at}/file.pdf`,
    )
    bare!.push(ms)
    plain = found
    await other.close()
  }
  const base = median(bare!)
  const name = `${PAGES}-page PDF in two columns`
  const times = (value: number) => round(value / base, 1)
  const line = (of: string, values: number[], count: number): Figure => {
    const value = round(median(values))
    return { figure: name, of, value, unit: "ms", hits: count, timesBare: times(value) }
  }
  yield line("viewer: from its address to the first page's marks", first!, hits)
  yield line("viewer: from its address to the whole list", all!, hits)
  yield line("pdf.js alone: text of all pages, one RegExp", bare!, plain)
  yield { figure: `${name}, memory`, of: "heap at the first page", value: heap.first, unit: "MB" }
  yield {
    figure: `${name}, memory`,
    of: "heap after scrolling past every page",
    value: heap.last,
    unit: "MB",
    pictures: heap.pictures,
  }
}

/** The number on the toolbar, which is that of the references. */
async function badge(browser: Browser, page: Page): Promise<string> {
  const worker = await serviceWorker(browser)
  const { id } = await tabOf(browser, page)
  return worker.evaluate((tabId) => {
    const { action } = (globalThis as unknown as { chrome: Chrome }).chrome
    return action.getBadgeText({ tabId })
  }, id)
}

interface Chrome {
  action: { getBadgeText(where: { tabId: number }): Promise<string> }
}

async function scrolled(page: Page): Promise<{ first: number; last: number; pictures: number }> {
  const first = await heapOf(page)
  const end = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let top = 0; top < end; top += 1200) {
    await page.evaluate((y) => scrollTo(0, y), top)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
  const pictures = await page.$$eval(".sheet canvas", (all) => all.length)
  return { first, last: await heapOf(page), pictures }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send("HeapProfiler.collectGarbage")
  const { JSHeapUsedSize = 0 } = await page.metrics()
  await session.detach()
  return round(JSHeapUsedSize / 1e6, 1)
}

async function serve(bytes: Uint8Array): Promise<Server> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1)
    if (path === "") return response.writeHead(200, { "content-type": "text/html" }).end(BARE)
    if (path === "file.pdf")
      return response
        .writeHead(200, { "content-type": "application/pdf", "content-length": bytes.length })
        .end(bytes)
    if (!/^pdf(?:\.worker)?\.min\.mjs$/.test(path)) return response.writeHead(404).end()
    return response
      .writeHead(200, { "content-type": "text/javascript" })
      .end(readFileSync(LIBRARY + path))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return server
}

declare global {
  var bare: (url: string) => Promise<{ ms: number; hits: number }>
}
