import { BASE, SPACE, WORD, classOf } from "../words/chars.ts"
import { type Plain, plain } from "../words/plain.ts"
import { FNV, PRIME, hashOf } from "../words/phrases.ts"

/** What a word may begin or be: a name, a noun, a unit, an article's ordinal. */
export const NAME = 1
export const NOUN = 2
export const UNIT = 4
export const ORDINAL = 8
/** A head noun such as "convention", which a text may define as a short name. */
export const TERM = 16
/** The first word of a law's or decision's written form. */
export const LAW = 32
/** The first word of a country's name. */
export const CUE = 64
/** Stands between a unit and its number: "no.". */
export const SIGN = 128

/** Filter size, a power of two: large enough that a false alarm is rare. */
const SIZE = 1 << 16
/** How many letters of a stem such as "constitution" are looked at in the filter. */
const STEM = 4
/** How many letters of an ending such as "-gesetzbuch" are looked at, and only in long words. */
const ENDING = 3
const LONG = 7

/** Places in a text; the memory is kept from text to text. */
export class Places {
  private room = new Int32Array(256)
  count = 0

  add(at: number): void {
    if (this.count === this.room.length) {
      const room = new Int32Array(this.count * 2)
      room.set(this.room)
      this.room = room
    }
    this.room[this.count] = at
    this.count += 1
  }

  at(index: number): number {
    return this.room[index]!
  }
}

/**
 * One pass over a text that finds the few places worth a closer look. Every word becomes a number,
 * the number a look-up in a small table: the cost does not depend on how many names there are.
 */
export class Scanner {
  private readonly filter = new Uint8Array(SIZE)
  private readonly stems = new Uint8Array(SIZE)
  private readonly endings = new Uint8Array(SIZE)
  /** Words that may begin a name or noun, in order: twice the start, plus one where it may be a name. */
  readonly places: number[] = []
  /** Starts of numbers (or ordinals) that may be an article's, each followed by the start of its unit word; also of units after their ordinals. */
  readonly triggers: number[] = []
  /** Starts of words that may begin the written form of a law or decision. */
  readonly laws = new Places()
  /** Starts of words that may name a country. */
  readonly cues = new Places()
  /** Whether a head noun was met. */
  term = false
  /** The text read last, where it had to be written in plain signs first; else null. */
  plain: Plain | null = null

  add(word: string, flag: number): void {
    this.filter[slot(hashOf(word, 0, word.length, BASE))]! |= flag
  }

  addHash(hash: number, flag: number): void {
    this.filter[slot(hash)]! |= flag
  }

  addStem(stem: string): void {
    this.stems[slot(hashOf(stem, 0, STEM, BASE))] = 1
  }

  addEnding(ending: string): void {
    this.endings[slot(hashOf(ending, ending.length - ENDING, ending.length, BASE))] = 1
  }

  /**
   * Fills `places`, `triggers` and `term` for a text.
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
    const { filter, stems, endings, places, triggers } = this
    places.length = 0
    triggers.length = 0
    this.laws.count = 0
    this.cues.count = 0
    this.term = false
    let hidden = false
    const { length } = text
    let unitStart = -1
    let unitEnd = -1
    let ordinalStart = -1
    let ordinalEnd = -1
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      let letter = code < WORD.length ? WORD[code]! : 0
      if (letter === 0) {
        if (code === 0xa7) {
          unitStart = at > 0 && text.charCodeAt(at - 1) === 0xa7 ? at - 1 : at
          unitEnd = at + 1
        } else if (code > 0x7f ? HIDDEN.has(code) : code === 45 && text.charCodeAt(at + 1) <= 13) {
          hidden = true
        }
        at += 1
        continue
      }
      const start = at
      let h = FNV
      let stem = 0
      do {
        h = Math.imul(h ^ letter, PRIME)
        at += 1
        if (at - start === STEM) stem = h
        if (at >= length) break
        const next = text.charCodeAt(at)
        letter = next < WORD.length ? WORD[next]! : 0
      } while (letter !== 0)
      if (unitEnd > 0 && (code <= 57 || isRomanLetter(code)) && near(text, unitEnd, start))
        triggers.push(start, unitStart)
      const flags = filter[slot(h)]!
      if ((flags & (NAME | NOUN)) !== 0) places.push(start * 2 + (flags & NAME))
      else if (stem !== 0 && stems[slot(stem)] === 1) places.push(start * 2)
      else if (at - start >= LONG && endings[slot(hashOf(text, at - ENDING, at, BASE))] === 1)
        places.push(start * 2)
      if ((flags & ~(NAME | NOUN)) === 0) continue
      if ((flags & LAW) !== 0) this.laws.add(start)
      if ((flags & CUE) !== 0) this.cues.add(start)
      if ((flags & TERM) !== 0) this.term = true
      if ((flags & ORDINAL) !== 0) {
        if (unitEnd > 0 && near(text, unitEnd, start)) triggers.push(start, unitStart)
        ordinalStart = start
        ordinalEnd = at
      }
      if ((flags & SIGN) !== 0 && unitEnd > 0 && near(text, unitEnd, start)) {
        unitEnd = at
      } else if ((flags & UNIT) !== 0) {
        // "the second paragraph of that article" has no number.
        if (ordinalEnd > 0 && near(text, ordinalEnd, start)) triggers.push(start, ordinalStart)
        unitStart = start
        unitEnd = at
      }
    }
    return hidden
  }
}

/** Soft hyphen, zero-width signs, ligatures, full-width digits. */
const HIDDEN: ReadonlySet<number> = new Set([
  0xad,
  ...range(0x200b, 0x200d),
  0x2060,
  0xfeff,
  ...range(0xfb00, 0xfb06),
  ...range(0xff10, 0xff19),
])

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** I, V, X, L: "Article XVIII". */
function isRomanLetter(code: number): boolean {
  return code === 73 || code === 86 || code === 88 || code === 76
}

function slot(h: number): number {
  return (h ^ (h >>> 15)) & (SIZE - 1)
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
