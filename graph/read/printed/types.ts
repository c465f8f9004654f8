import type { Block } from "../types.ts"

/** A piece of text as it is printed on a page. Points; x to the right, y downwards to the baseline. */
export interface PrintedItem {
  str: string
  x: number
  y: number
  width: number
  /** Height of the type. */
  size: number
  /** Quarter turns, clockwise: 0 for text that stands upright. */
  turns: number
}

/** Pieces that read as one line of one column, left to right. */
export interface Line {
  /** Places of the pieces in the page's list. */
  items: number[]
  left: number
  right: number
  y: number
  size: number
  text: string
  pieces: LinePiece[]
  /** Number of the column, in reading order of the page. */
  column: number
  /** Whether it stands in a cell of a table, which nothing outside goes on. */
  cell: boolean
}

/** A line's text from `start` is the item's text from `from`, for `length` code units. */
export interface LinePiece {
  start: number
  item: number
  from: number
  length: number
}

/** The lines of a page in reading order. */
export interface PageLayout {
  lines: Line[]
  /** Height of the type that most of the text is set in. */
  bodySize: number
  /** Code units of text. */
  length: number
}

/** Where a stretch of a block stands: code units from `start`, in an item of a page (from 0). */
export interface PrintedPiece extends LinePiece {
  page: number
  /** Number of the line in its block. */
  line: number
}

/** A paragraph of a printed document, joined across lines, columns and pages. */
export interface PrintedBlock extends Block {
  pieces: PrintedPiece[]
}
