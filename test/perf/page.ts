import gatePack from "#extension/generated/gate.json"
import { HtmlSource } from "#extension/page/html-source.ts"
import { Painter } from "#extension/page/painter.ts"
import { readPage, type PageReading } from "#extension/page/reading.ts"
import { RemoteReader } from "#extension/page/remote.ts"
import { shownIn } from "#extension/page/shown.ts"
import { signs } from "#extension/page/signs.ts"
import type { GatePack } from "#graph/read/names-pack.ts"
import type { ReaderPack } from "#graph/read/index.ts"
import { toWorker } from "./line.ts"
import { Turns } from "./turns.ts"

/** Milliseconds, and how many marks. */
export interface Measured {
  /** From the call to the layout with all marks painted. */
  ms: number
  hits: number
  /** From the call to the marks of what is in the window, where they come first. */
  seen: number
  /** What of it the page's own thread was busy. */
  busy: number
  /** Longest time that it was not given back to the page. */
  longest: number
}

/** What the page benchmark calls inside a real page. */
export interface PageBench {
  /** Takes every mark off the page again. */
  clear(): void
  /** The extension's own path from the document to painted marks. */
  own(): Promise<Measured>
  /** The first part of it alone: from the document to blocks. */
  blocks(): Measured
  /** The same after one paragraph has changed. */
  again(): Promise<Measured>
  /** The least that any such tool must do: walk, one pattern, paint. */
  bare(): Measured
}

declare global {
  var glossatorBench: (worker: string, pack: ReaderPack) => PageBench
  /** What the gate costs on the page, as `document_idle` runs it. */
  var glossatorGate: () => { length: number; opens: boolean }
}

const PLAIN = /\b[Aa]rt(?:icles?|\.)\s+\d+/g

globalThis.glossatorGate = () => {
  const hasArticle = signs(gatePack as GatePack)
  let length = 0
  let opens = false
  for (const text of shownIn(document.body)) {
    opens ||= hasArticle(text)
    length += text.length
  }
  return { length, opens }
}

globalThis.glossatorBench = (script, pack) => {
  const worker = new Worker(URL.createObjectURL(new Blob([script])))
  worker.postMessage(JSON.stringify(pack), [])
  const turns = new Turns()
  let reader = new RemoteReader(() => toWorker(worker, turns))
  let source = new HtmlSource()
  let painter = new Painter(source)
  let before: PageReading | null = null
  const read = async (): Promise<Measured> => {
    turns.begin()
    const start = performance.now()
    let seen = 0
    const { reading } = await readPage(reader, source, source.hints(), before, (marks) => {
      void painter.paint(marks)
      seen = performance.now() - start
    })
    const painted = painter.paint(reading.marks.all)
    turns.rested()
    await painted
    turns.resumed()
    document.body.getBoundingClientRect()
    before = reading
    const ms = performance.now() - start
    return { ms, hits: reading.marks.all.length, seen: seen || ms, ...turns.end() }
  }
  return {
    clear() {
      void painter.paint([])
      CSS.highlights.clear()
    },
    own() {
      source = new HtmlSource()
      painter = new Painter(source)
      reader = new RemoteReader(() => toWorker(worker, turns))
      before = null
      source.watch(() => undefined)
      return read()
    },
    blocks() {
      const start = performance.now()
      let hits = 0
      for (const some of new HtmlSource().blocks()) hits += some.length
      return atOnce(performance.now() - start, hits)
    },
    async again() {
      const paragraphs = document.querySelectorAll("p")
      paragraphs[paragraphs.length >> 1]!.append(" More.")
      await new Promise((resolve) => setTimeout(resolve, 50))
      return read()
    },
    bare() {
      const start = performance.now()
      const highlight = new Highlight()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        for (const match of node.data.matchAll(PLAIN)) {
          const [startOffset, endOffset] = [match.index, match.index + match[0].length]
          highlight.add(
            new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
          )
        }
      }
      CSS.highlights.set("bare", highlight)
      document.body.getBoundingClientRect()
      return atOnce(performance.now() - start, highlight.size)
    },
  }
}

function atOnce(ms: number, hits: number): Measured {
  return { ms, hits, seen: ms, busy: ms, longest: ms }
}
