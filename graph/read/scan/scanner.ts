import { BASE, SPACE, classOf, wordEnd } from "../words/chars.ts"
import { hashOf } from "../words/phrases.ts"
import { type Plain, plain } from "../words/plain.ts"
import {
  CUE,
  LAW,
  NAME,
  NOUN,
  NOUN_PHRASE,
  NUMBER_WORD,
  OPEN,
  ORDINAL,
  SECTION,
  SIGN,
  TERM,
  UNIT,
  WHOLE_CUE,
  WHOLE_LAW,
  WHOLE_NAME,
} from "./flags.ts"
import type { Parts } from "./parts.ts"
import { Places } from "./places.ts"
import { SECTION_SIGN, Tokens } from "./tokens.ts"
import { Bits, WordFlags } from "./words.ts"

/**
 * One pass over a text that finds the few places worth a closer look. Every word becomes a number,
 * the number a look-up in a small table: the cost does not depend on how many names there are.
 */
export class Scanner {
  private readonly words = new WordFlags()
  /** Pairs of words with which names, nouns, laws and countries of several words begin. */
  private readonly pairs = new Bits()
  private readonly tokens = new Tokens()
  /** Words that may begin a name or noun, in order: twice the start, plus one where it may be a name. */
  places: number[] = []
  /** Starts of numbers (or ordinals) that may be an article's, each followed by the start of its unit word; also of units after their ordinals. */
  readonly triggers: number[] = []
  /** Starts of words that may begin the written form of a law or decision. */
  readonly laws = new Places()
  /** Starts of words that may name a country. */
  readonly cues = new Places()
  /** Whether a head noun was met. */
  term = false
  /** Whether a provision in Japanese or Korean was met. */
  east = false
  /** The text read last, where it had to be written in plain signs first; else null. */
  plain: Plain | null = null

  constructor() {
    this.words.add(SECTION_SIGN, SECTION)
  }

  add(word: string, flag: number): void {
    if (word !== "") this.words.add(hashOf(word, 0, word.length, BASE), flag)
  }

  addHash(hash: number, flag: number): void {
    this.words.add(hash, flag)
  }

  addPair(first: number, second: number): void {
    this.pairs.add(pairOf(first, second))
  }

  /**
   * Fills `places`, `triggers` and the others for a text.
   * @returns the text that they belong to: the same, or where words are hidden by soft hyphens, line
   * ends and the like, the one in `plain`
   */
  run(text: string): string {
    this.plain = null
    if (!this.pass(text)) return text
    this.plain = plain(text)
    this.pass(this.plain.text)
    return this.plain.text
  }

  /** Whether signs were met that hide words. */
  private pass(text: string): boolean {
    const { tokens } = this
    tokens.take(text)
    this.east = tokens.east
    this.mark(text)
    return tokens.hidden
  }

  private mark(text: string): void {
    const { words, pairs, places, triggers } = this
    const { count, starts, hashes } = this.tokens
    places.length = 0
    triggers.length = 0
    this.laws.count = 0
    this.cues.count = 0
    this.term = false
    /** A unit word or an ordinal right before; its end is -1 where there is none. */
    let unitStart = -1
    let unitEnd = -1
    let ordinalStart = -1
    let ordinalEnd = -1
    /** The word before, where what it is depends on the next one. */
    let open = 0
    let openStart = 0
    let openHash = 0
    /** Its index in `places`; -1 where it is not there. */
    let openPlace = -1
    for (let i = 0; i < count; i += 1) {
      const h = hashes[i]!
      const flags = words.of(h)
      if (flags === 0 && open === 0 && unitEnd < 0) continue
      const start = starts[i]!
      if (flags === SECTION) {
        unitStart = start > 0 && text.charCodeAt(start - 1) === 0xa7 ? start - 1 : start
        unitEnd = start + 1
        continue
      }
      let isUnit = false
      if (unitEnd >= 0) {
        if (near(text, unitEnd, start)) {
          const code = text.charCodeAt(start)
          if (code <= 57 || isRomanLetter(code)) triggers.push(start, unitStart)
          isUnit = true
        } else unitEnd = -1
      }
      if (open !== 0) {
        const fits = pairs.may(pairOf(openHash, h))
        if (fits && (open & (NAME | NOUN_PHRASE)) !== 0) {
          const mayBeName = open & NAME
          if (openPlace < 0) places.push(openStart * 2 + mayBeName)
          else places[openPlace]! |= mayBeName
        }
        // Numbers of laws are written in several ways: "n.º 109/2009", "12.965".
        if (fits || (flags & NUMBER_WORD) !== 0 || text.charCodeAt(start) <= 57) {
          if ((open & LAW) !== 0) this.laws.add(openStart)
          if ((open & CUE) !== 0) this.cues.add(openStart)
        }
        open = 0
      }
      if (flags !== 0) {
        openPlace = -1
        if ((flags & (NOUN | WHOLE_NAME)) !== 0) {
          openPlace = places.length
          places.push(start * 2 + ((flags & WHOLE_NAME) === 0 ? 0 : 1))
        }
        if ((flags & WHOLE_LAW) !== 0) this.laws.add(start)
        if ((flags & WHOLE_CUE) !== 0) this.cues.add(start)
        open = flags & OPEN
        openStart = start
        openHash = h
        if ((flags & TERM) !== 0) this.term = true
        if ((flags & ORDINAL) !== 0 && isUnit) triggers.push(start, unitStart)
        if ((flags & SIGN) !== 0 && isUnit) unitEnd = wordEnd(text, start)
        else if ((flags & UNIT) !== 0) {
          // "the second paragraph of that article" has no number.
          if (ordinalEnd >= 0 && near(text, ordinalEnd, start)) triggers.push(start, ordinalStart)
          unitStart = start
          unitEnd = wordEnd(text, start)
        } else unitEnd = -1
        if ((flags & ORDINAL) !== 0) {
          ordinalStart = start
          ordinalEnd = wordEnd(text, start)
        }
      } else unitEnd = -1
    }
  }

  /** Adds to the places of the text read last those of words that begin or end like a noun in a language. */
  addParts(text: string, parts: Parts): void {
    this.places = parts.among(text, this.tokens, this.places)
  }
}

/** I, V, X, L: "Article XVIII". */
function isRomanLetter(code: number): boolean {
  return code === 73 || code === 86 || code === 88 || code === 76
}

function pairOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second
}

/** How far a number may stand from its unit word: an indented source may put many spaces between. */
const REACH = 64

/** Whether only spaces, dots and an opening bracket stand between a unit word and a number. */
function near(text: string, from: number, to: number): boolean {
  if (to - from > REACH) return false
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i)
    const sign = code === 46 || code === 40 || code === 0xba || code === 0xb0
    if (code !== 32 && !sign && classOf(code) !== SPACE) return false
  }
  return true
}
