import {
  DIGIT,
  LETTER,
  classOf,
  fold,
  isDigit,
  isUpper,
  LOWER,
  skipSpaces,
  wordStart,
} from "./chars.ts"
import type { Lexicon } from "../language/lexicon.ts"

const STOP = /[.!?…;]/g

/** The sentences of a block, found when first asked for: most references name their treaty themselves. */
export class Sentences {
  private readonly text: string
  private readonly lexicon: Lexicon
  private starts: number[] | null = null

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
  }

  /** The sentence that a place belongs to: [start, end). */
  around(at: number): [number, number] {
    this.starts ??= sentenceStarts(this.text, this.lexicon)
    return sentenceAround(this.starts, at, this.text.length)
  }
}

/**
 * Places where a sentence, or a part of one after a semicolon, begins; always starts with 0. A dot
 * after an abbreviation, a lone letter or inside a number ends nothing.
 */
function sentenceStarts(text: string, lexicon: Lexicon): number[] {
  const starts = [0]
  STOP.lastIndex = 0
  for (let match = STOP.exec(text); match !== null; match = STOP.exec(text)) {
    const at = match.index
    let next = at + 1
    while (next < text.length && isClosing(text.charCodeAt(next))) next += 1
    const begin = skipSpaces(text, next)
    if (begin === next || begin >= text.length) continue
    if (match[0] === ";") continue
    const code = text.charCodeAt(begin)
    if (match[0] === "." && isAbbreviation(text, at, lexicon)) continue
    // "am 23. November"
    if (lexicon.months.at(text, begin) !== undefined && isDigit(text.charCodeAt(at - 1))) continue
    const kind = classOf(code)
    if (kind === DIGIT || isUpper(code) || (kind !== LETTER && fold(LOWER, code) === code))
      starts.push(begin)
  }
  return starts
}

/** The stretch of text that the place belongs to: [start, end). */
function sentenceAround(starts: readonly number[], at: number, length: number): [number, number] {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const mid = (low + high + 1) >> 1
    if (starts[mid]! <= at) low = mid
    else high = mid - 1
  }
  return [starts[low]!, starts[low + 1] ?? length]
}

function isAbbreviation(text: string, dot: number, lexicon: Lexicon): boolean {
  const start = wordStart(text, dot)
  if (start === dot) return false
  // A capital on its own is an initial.
  if (dot - start === 1 && isUpper(text.charCodeAt(start))) return true
  return lexicon.abbreviations.at(text, start) !== undefined && lexicon.abbreviations.end === dot
}

/** Closing quotation marks and brackets. */
function isClosing(code: number): boolean {
  return (
    code === 41 ||
    code === 93 ||
    code === 34 ||
    code === 39 ||
    code === 0xbb ||
    code === 0x201d ||
    code === 0x2019
  )
}
