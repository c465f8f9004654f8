import type { Block, Hints } from "#graph/read/types.ts"

/** A stretch of [start, end) UTF-16 code units in a block of a source. */
export interface Span {
  block: PageBlock
  start: number
  end: number
}

/** One block of a page: what the reader reads. What else a source keeps in it is its own affair. */
export interface PageBlock extends Block {
  text: string
}

/**
 * Where the text of a page comes from: an HTML document today, the text layer of a PDF tomorrow.
 * Everything else on the page works with blocks and offsets and does not know which it is.
 */
export interface PageSource<B extends PageBlock = PageBlock> {
  hints(): Hints
  /**
   * All blocks in reading order, some at a time, so that the caller can rest in between. A block that
   * is the very object of the time before says that it reads and stands as it did.
   */
  blocks(): Iterable<readonly B[]>
  /**
   * A range that does not follow later changes: thousands cost the page nothing. Null where the text
   * is not in the document at the moment, as in a PDF page that is scrolled away.
   */
  staticRange(block: B, start: number, end: number): StaticRange | null
  /** A live range, for the few places that need boxes. Null where the text has gone. */
  liveRange(block: B, start: number, end: number): Range | null
  /** The element whose place in the window is the block's; null where there is none. */
  element(block: B): Element | null
  /** The block and offset under a point of the viewport. */
  at(x: number, y: number): { block: B; offset: number } | null
  /** Calls back, at once and often, whenever the page may read differently. */
  watch(changed: () => void): void
}
