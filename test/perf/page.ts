import { HtmlSource } from "#extension/page/html-source.ts"
import { Painter } from "#extension/page/painter.ts"
import { readPage } from "#extension/page/reading.ts"
import { createReader, type ReaderPack } from "#graph/read/index.ts"

/** What the page benchmark calls inside a real page. Times in milliseconds, to the end of the layout. */
export interface PageBench {
  /** The extension's own path from the document to painted marks. */
  own(): Promise<{ ms: number; hits: number }>
  /** The least that any such tool must do: walk, one pattern, paint. */
  bare(): { ms: number; hits: number }
}

declare global {
  var glossatorBench: (pack: ReaderPack) => PageBench
}

const PLAIN = /\b[Aa]rt(?:icles?|\.)\s+\d+/g

globalThis.glossatorBench = (pack) => {
  const reader = createReader(pack)
  return {
    async own() {
      const start = performance.now()
      const source = new HtmlSource()
      const { reading } = await readPage(reader, source, source.hints(), null)
      new Painter(source).paint(reading.marks.all)
      document.body.getBoundingClientRect()
      return { ms: performance.now() - start, hits: reading.marks.all.length }
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
      return { ms: performance.now() - start, hits: highlight.size }
    },
  }
}
