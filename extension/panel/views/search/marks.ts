import { fold } from "#graph/search/index.ts"

export interface Piece {
  /** Where it starts in the text. */
  at: number
  text: string
  marked: boolean
}

const WORD = /[\p{L}\p{N}]+(?:[.\-'’][\p{L}\p{N}]+)*/gu

/**
 * Cuts a text into pieces, those that matched marked. A dotted number matches as a whole, any
 * other compound also by one of its parts.
 * @param terms folded words of the index
 */
export function markWords(text: string, terms: readonly string[]): Piece[] {
  const wanted = new Set(terms.map(fold))
  const pieces: Piece[] = []
  let done = 0
  const mark = (start: number, end: number) => {
    if (start > done) pieces.push({ at: done, text: text.slice(done, start), marked: false })
    pieces.push({ at: start, text: text.slice(start, end), marked: true })
    done = end
  }
  for (const whole of text.matchAll(WORD)) {
    if (wanted.has(fold(whole[0]))) {
      mark(whole.index, whole.index + whole[0].length)
      continue
    }
    for (const part of whole[0].matchAll(/[\p{L}\p{N}]+/gu)) {
      const start = whole.index + part.index
      if (wanted.has(fold(part[0]))) mark(start, start + part[0].length)
    }
  }
  if (done < text.length) pieces.push({ at: done, text: text.slice(done), marked: false })
  return pieces
}
