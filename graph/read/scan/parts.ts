import { BASE, wordEnd } from "../words/chars.ts"
import { Beginnings, lowBits } from "../words/beginnings.ts"
import { folded, hashOf } from "../words/phrases.ts"
import type { Tokens } from "./tokens.ts"
import { Bits } from "./words.ts"

/** How many letters of a stem such as "constitution" are looked at. */
const STEM = 4
/** How many letters of an ending such as "-gesetzbuch" are looked at, and only in long words. */
const ENDING = 3
const LONG = 7
/** How many words are kept of which it is known that they are none, a power of two: texts repeat theirs. */
const OTHERS = 2048

/** Tells the words of a language that begin or end like a noun for other texts: "constitutional", "Strafgesetzbuch". */
export class Parts {
  private readonly begins = new Beginnings(BASE)
  private readonly stems = new Bits()
  /** Low bits of the last letters of endings. */
  private lasts = 0
  private readonly endings = new Bits()
  /** Numbers of words that are none. */
  private readonly others = new Int32Array(OTHERS)

  constructor(stems: readonly string[], endings: readonly string[]) {
    for (const stem of stems) {
      const first = stem.slice(0, STEM)
      this.begins.add(folded(first, BASE))
      this.stems.add(hashOf(first, 0, STEM, BASE))
    }
    for (const ending of endings) {
      const last = folded(ending.slice(-ENDING), BASE)
      this.lasts |= lowBits(last.charCodeAt(ENDING - 1), BASE)
      this.endings.add(hashOf(last, 0, ENDING, BASE))
    }
  }

  /**
   * The places of a text with those of such words among them.
   * @param places in order, as the scanner has them
   */
  among(text: string, { count, starts, hashes }: Tokens, places: number[]): number[] {
    const { others } = this
    let found: number[] | null = null
    let next = 0
    for (let i = 0; i < count; i += 1) {
      const hash = hashes[i]!
      const slot = (hash ^ (hash >>> 16)) & (OTHERS - 1)
      if (others[slot] === hash) continue
      const start = starts[i]!
      if (!this.isOne(text, start)) {
        others[slot] = hash
        continue
      }
      found ??= []
      while (next < places.length && places[next]! >> 1 < start) found.push(places[next++]!)
      if (next === places.length || places[next]! >> 1 > start) found.push(start * 2)
    }
    if (found === null) return places
    while (next < places.length) found.push(places[next++]!)
    return found
  }

  private isOne(text: string, start: number): boolean {
    // A shorter word is no stem, whatever follows it.
    if (this.begins.may(text, start) && this.stems.may(hashOf(text, start, start + STEM, BASE)))
      return true
    if (this.lasts === 0) return false
    const end = wordEnd(text, start)
    if (end - start < LONG || ((this.lasts >>> (text.charCodeAt(end - 1) & 31)) & 1) === 0)
      return false
    return this.endings.may(hashOf(text, end - ENDING, end, BASE))
  }
}
