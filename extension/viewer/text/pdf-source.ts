import type { PageSource } from "#extension/page/source.ts"
import { flow, stretches, type PrintedBlock } from "#graph/read/printed/index.ts"
import type { Hints } from "#graph/read/types.ts"
import type { Pages } from "../pages/pages.ts"
import type { DocumentText } from "./document-text.ts"

/** A stretch of a block on one line of one page; its ends are items of the page. */
export interface PrintedSpan {
  /** From 1. */
  page: number
  from: { item: number; offset: number }
  to: { item: number; offset: number }
}

/** The text of a PDF as a source of blocks. Places are ranges only on pages that are near. */
export class PdfSource implements PageSource<PrintedBlock> {
  readonly text: DocumentText = { layouts: [], complete: false, damaged: [] }
  #hints: Hints
  #pages: Pages
  #byPage = new Map<number, PrintedBlock[]>()
  #known: PrintedBlock[] = []
  #changed: () => void = () => undefined

  constructor(pages: Pages, hints: Hints) {
    this.#pages = pages
    this.#hints = hints
  }

  hints(): Hints {
    return this.#hints
  }

  *blocks(): Generator<readonly PrintedBlock[]> {
    const byPage = new Map<number, PrintedBlock[]>()
    const known: PrintedBlock[] = []
    for (const block of flow(this.text.layouts)) {
      for (const page of new Set(block.pieces.map((piece) => piece.page))) {
        const there = byPage.get(page)
        if (there) there.push(block)
        else byPage.set(page, [block])
      }
      known.push(block)
      yield [block]
    }
    this.#byPage = byPage
    this.#known = known
  }

  /** All blocks as they were read last. */
  get known(): readonly PrintedBlock[] {
    return this.#known
  }

  /** How far below the top of its page, as it is turned, a span stands, in points. */
  heightOf({ page, from }: PrintedSpan): number {
    const { lines } = this.text.layouts[page - 1]!
    const line = lines.find(({ items }) => items.includes(from.item))
    if (!line) return 0
    const { height } = this.#pages.size(page)
    if (this.#pages.turned === 90) return line.left
    if (this.#pages.turned === 180) return height - line.y
    return this.#pages.turned === 270 ? height - line.left : line.y
  }

  staticRange(block: PrintedBlock, start: number, end: number): StaticRange | null {
    return this.ranges(block, start, end)[0] ?? null
  }

  liveRange(block: PrintedBlock, start: number, end: number): Range | null {
    const [first] = this.ranges(block, start, end)
    if (!first) return null
    const range = document.createRange()
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(first.endContainer, first.endOffset)
    return range
  }

  /** Ranges over the pages that are near, or over one of them: one for each line. */
  ranges(block: PrintedBlock, start: number, end: number, only?: number): StaticRange[] {
    const found: StaticRange[] = []
    for (const { page, from, to } of spansOf(block, start, end)) {
      if (only !== undefined && page !== only) continue
      const sheet = this.#pages.text(page)
      const startContainer = sheet?.node(from.item)
      const endContainer = sheet?.node(to.item)
      if (!startContainer || !endContainer) continue
      const startOffset = Math.min(from.offset, startContainer.length)
      const endOffset = Math.min(to.offset, endContainer.length)
      found.push(new StaticRange({ startContainer, startOffset, endContainer, endOffset }))
    }
    return found
  }

  element(block: PrintedBlock): Element | null {
    const page = block.pieces[0]?.page
    return page === undefined ? null : this.#pages.sheet(page + 1)
  }

  at(x: number, y: number): { block: PrintedBlock; offset: number } | null {
    const caret = document.caretPositionFromPoint(x, y)
    return caret && this.placeOf(caret.offsetNode, caret.offset)
  }

  /** The block and offset of a place in the text of a sheet. */
  placeOf(node: Node, offset: number): { block: PrintedBlock; offset: number } | null {
    const page = this.#pages.pageOf(node)
    const item = page === null ? undefined : this.#pages.text(page)?.itemOf(node)
    if (page === null || item === undefined) return null
    for (const block of this.#byPage.get(page - 1) ?? []) {
      for (const piece of block.pieces) {
        if (piece.page !== page - 1 || piece.item !== item) continue
        const into = Math.max(0, Math.min(piece.length, offset - piece.from))
        return { block, offset: piece.start + into }
      }
    }
    return null
  }

  watch(changed: () => void): void {
    this.#changed = changed
  }

  /** More pages are in. */
  grow(): void {
    this.#changed()
  }
}

/** Where [start, end) of a block stands in print, line by line. */
export function spansOf(block: PrintedBlock, start: number, end: number): PrintedSpan[] {
  const spans: PrintedSpan[] = []
  let lastLine = -1
  for (const { page, line, item, from, to } of stretches(block, start, end)) {
    if (line === lastLine) spans.at(-1)!.to = { item, offset: to }
    else spans.push({ page: page + 1, from: { item, offset: from }, to: { item, offset: to } })
    lastLine = line
  }
  return spans
}
