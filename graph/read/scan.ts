import { BASE, DIGIT, LETTER, SPACE, classOf, wordEnd } from "./chars.ts"
import { hashOf } from "./phrases.ts"

/** What the first word of something may begin: a name or noun, a unit, an article's ordinal. */
export const NAME = 1
export const UNIT = 2
export const ORDINAL = 4
/** A head noun such as "convention", which a text may define as a short name. */
export const TERM = 8

/** Filter size, a power of two: large enough that a false alarm is rare. */
const SIZE = 1 << 15
/** How many letters of a stem such as "constitution" are looked at in the filter. */
const STEM = 4

/**
 * One pass over a text that finds the few places worth a closer look. Every word becomes a number,
 * the number a look-up in a small table: the cost does not depend on how many names there are.
 */
export class Scanner {
  private readonly filter = new Uint8Array(SIZE)
  private readonly stems = new Uint8Array(SIZE)
  /** Starts of words that may begin a name or noun, in order. */
  readonly names: number[] = []
  /** Starts of numbers (or ordinals) that may be an article's, each followed by the start of its unit word. */
  readonly triggers: number[] = []
  /** Whether a head noun was met. */
  term = false

  add(word: string, flag: number): void {
    this.filter[slot(hashOf(word, 0, word.length, BASE))]! |= flag
  }

  addStem(stem: string): void {
    this.stems[slot(hashOf(stem, 0, STEM, BASE))] = 1
  }

  /** Fills `names` and `triggers` for a text. */
  run(text: string): void {
    const { filter, stems, names, triggers } = this
    names.length = 0
    triggers.length = 0
    this.term = false
    const { length } = text
    let unitStart = -1
    let unitEnd = -1
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      const kind = classOf(code)
      if (kind === LETTER) {
        const start = at
        let h = 0x811c9dc5
        let stem = 0
        let c = code
        for (;;) {
          h = Math.imul(h ^ (c < 0x2200 ? BASE[c]! : c), 0x01000193)
          at += 1
          if (at - start === STEM) stem = h
          if (at >= length) break
          c = text.charCodeAt(at)
          const k = classOf(c)
          if (k !== LETTER && k !== DIGIT) break
        }
        const flags = filter[slot(h)]!
        if (flags !== 0) {
          if ((flags & NAME) !== 0) names.push(start)
          else if (stem !== 0 && stems[slot(stem)] === 1) names.push(start)
          if ((flags & TERM) !== 0) this.term = true
          if ((flags & ORDINAL) !== 0 && unitEnd > 0 && near(text, unitEnd, start))
            triggers.push(start, unitStart)
          if ((flags & UNIT) !== 0) {
            unitStart = start
            unitEnd = at
          }
        } else if (stem !== 0 && stems[slot(stem)] === 1) names.push(start)
      } else if (kind === DIGIT) {
        if (unitEnd > 0 && near(text, unitEnd, at)) triggers.push(at, unitStart)
        const end = wordEnd(text, at)
        if ((filter[slot(hashOf(text, at, end, BASE))]! & NAME) !== 0) names.push(at)
        at = end
      } else {
        if (code === 0xa7) {
          unitStart = at > 0 && text.charCodeAt(at - 1) === 0xa7 ? at - 1 : at
          unitEnd = at + 1
        }
        at += 1
      }
    }
  }
}

function slot(h: number): number {
  return (h ^ (h >>> 15)) & (SIZE - 1)
}

/** Whether only spaces, dots and an opening bracket stand between a unit word and a number. */
function near(text: string, from: number, to: number): boolean {
  if (to - from > 8) return false
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i)
    if (code !== 32 && code !== 46 && code !== 40 && classOf(code) !== SPACE) return false
  }
  return true
}
