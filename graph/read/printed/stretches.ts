import type { PrintedBlock } from "./types.ts"

/** Code units [from, to) of one item of one page. */
export interface Stretch {
  page: number
  /** Number of the line in its block. */
  line: number
  item: number
  from: number
  to: number
}

/** Where [start, end) of a block stands in print: one stretch for each piece it touches. */
export function stretches({ pieces }: PrintedBlock, start: number, end: number): Stretch[] {
  const found: Stretch[] = []
  for (let i = pieceAt(pieces, start); i < pieces.length; i += 1) {
    const piece = pieces[i]!
    if (piece.start >= end) break
    const from = Math.max(start, piece.start) - piece.start
    const to = Math.min(end, piece.start + piece.length) - piece.start
    if (from < to) {
      const { page, line, item } = piece
      found.push({ page, line, item, from: piece.from + from, to: piece.from + to })
    }
  }
  return found
}

/** Index of the last piece that begins at or before an offset. */
function pieceAt(pieces: PrintedBlock["pieces"], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
