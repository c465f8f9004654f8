import { lastWhere } from "./halves.ts"
import { raised } from "#graph/read/words/raised.ts"
import type { PageBlock } from "./source.ts"

const SPACE = 32
const NO_BREAK = 160

/** A text node's share of a block: the block's text from `start` is the node's text from `from`. */
export interface Piece {
  start: number
  node: Text
  from: number
}

/** A block of an HTML document, with the way back to its text nodes. */
export interface HtmlBlock extends PageBlock {
  pieces: Piece[]
}

/** Gathers the text of one block while the document is walked. */
export class BlockBuilder {
  text = ""
  pieces: Piece[] = []
  /** Whether the block's text ends with a line break, white space aside. */
  endsWithBreak = false

  /** @param up whether the text is raised */
  addText(node: Text, up = false): void {
    const { data } = node
    // White space before a block, as between most elements, is no part of it.
    if (data.length === 0 || (this.text === "" && isBlank(data))) return
    if (this.endsWithBreak && /\S/.test(data)) this.endsWithBreak = false
    const piece = { start: this.text.length, node, from: 0 }
    // A list that is made with what it holds has no room to spare.
    if (piece.start === 0) this.pieces = [piece]
    else this.pieces.push(piece)
    this.text += up ? raised(data) : data
  }

  /** Begins another block. */
  clear(): void {
    this.text = ""
    this.pieces = []
    this.endsWithBreak = false
  }

  /** A line break inside the block. Belongs to no node: offsets on it fall to the end of the one before. */
  addBreak(): void {
    if (this.pieces.length === 0) return
    this.text += "\n"
    this.endsWithBreak = true
  }

  /** The part of the block in [start, end), as a block of its own. */
  static cut(block: HtmlBlock, start: number, end: number): HtmlBlock {
    const first = pieceAt(block.pieces, start)
    const pieces: Piece[] = []
    for (let i = first; i < block.pieces.length; i += 1) {
      const piece = block.pieces[i]!
      if (piece.start >= end) break
      const skipped = Math.max(0, start - piece.start)
      pieces.push({
        start: piece.start + skipped - start,
        node: piece.node,
        from: piece.from + skipped,
      })
    }
    return { ...block, text: block.text.slice(start, end), pieces }
  }
}

function isBlank(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code <= SPACE || code === NO_BREAK) && !/\S/.test(text)
}

/** Index of the last piece that begins at or before an offset. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  return lastWhere(0, pieces.length - 1, (i) => pieces[i]!.start <= offset)
}

/** Node and offset of a position in a block; an end stays with the text it ends. */
export function placeOf(block: HtmlBlock, offset: number, isEnd: boolean): [Text, number] {
  const piece = block.pieces[pieceAt(block.pieces, isEnd ? Math.max(0, offset - 1) : offset)]!
  return [piece.node, Math.min(piece.node.length, piece.from + offset - piece.start)]
}
