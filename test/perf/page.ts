import gatePack from "#extension/generated/gate.json"
import { HtmlSource } from "#extension/page/html-source.ts"
import { Painter } from "#extension/page/painter.ts"
import { readPage } from "#extension/page/reading.ts"
import { Signs } from "#extension/page/signs.ts"
import type { GatePack } from "#graph/read/gate-pack.ts"
import { createReader, type ReaderPack } from "#graph/read/index.ts"

export interface Measured {
  /** Milliseconds, to the end of the layout. */
  ms: number
  hits: number
  /** Longest time between two turns of the page, in milliseconds. */
  longest: number
}

/** What the page benchmark calls inside a real page. */
export interface PageBench {
  /** The extension's own path from the document to painted marks. */
  own(): Promise<Measured>
  /** The first part of it alone: from the document to blocks. */
  blocks(): Measured
  /** The same after one paragraph has changed. */
  again(): Promise<Measured>
  /** The least that any such tool must do: walk, one pattern, paint. */
  bare(): Measured
  /** What the gate costs on the page, as `document_idle` runs it. */
  gate(): { ms: number; length: number; opens: boolean }
}

declare global {
  var glossatorBench: (pack: ReaderPack) => PageBench
}

const PLAIN = /\b[Aa]rt(?:icles?|\.)\s+\d+/g

globalThis.glossatorBench = (pack) => {
  const reader = createReader(pack)
  let source = new HtmlSource()
  let painter = new Painter(source)
  let before: Awaited<ReturnType<typeof readPage>>["reading"] | null = null
  const read = async (): Promise<Measured> => {
    const stop = longestTurn()
    const start = performance.now()
    const { reading } = await readPage(reader, source, source.hints(), before)
    painter.paint(reading.marks.all)
    document.body.getBoundingClientRect()
    before = reading
    return { ms: performance.now() - start, hits: reading.marks.all.length, longest: stop() }
  }
  return {
    own() {
      painter.paint([])
      source = new HtmlSource()
      painter = new Painter(source)
      before = null
      source.watch(() => undefined)
      return read()
    },
    blocks() {
      const start = performance.now()
      let hits = 0
      for (const block of new HtmlSource().blocks()) if (block) hits += 1
      const ms = performance.now() - start
      return { ms, hits, longest: ms }
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
      const ms = performance.now() - start
      CSS.highlights.delete("bare")
      return { ms, hits: highlight.size, longest: ms }
    },
    gate() {
      const start = performance.now()
      const signs = new Signs(gatePack as GatePack)
      const text = document.body.textContent ?? ""
      signs.scan(text)
      return { ms: performance.now() - start, length: text.length, opens: signs.both }
    },
  }
}

/** Notes the longest time between two turns that the page part leaves to the page. */
function longestTurn(): () => number {
  const world = globalThis as unknown as { scheduler: { yield(): Promise<void> } }
  const { scheduler } = world
  const original = scheduler.yield
  let start = performance.now()
  let longest = 0
  const end = () => (longest = Math.max(longest, performance.now() - start))
  scheduler.yield = async () => {
    end()
    await original.call(scheduler)
    start = performance.now()
  }
  return () => {
    end()
    scheduler.yield = original
    return longest
  }
}
