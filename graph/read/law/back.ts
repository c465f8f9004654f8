import type { StyleFile } from "#graph/model/files/style.ts"
import { LETTER, LOWER, classOf, isDigitAt, isUpper, skipSpaces, wordEnd } from "../words/chars.ts"
import { NUMBER_WORDS } from "../words/number-sign.ts"
import type { PackLaw } from "./pack.ts"
import { Phrases } from "../words/phrases.ts"

/** What a law may be called when it is pointed back to: a code, another law, or either. */
type Noun = "code" | "law" | "any"

/** Words that point back to a law. */
export interface Back {
  /** Whether they say that it is the one named last: "that Act", and not "the Act". */
  same: boolean
  noun: Noun
  start: number
  end: number
}

/** "Of the Act", "dello stesso codice": how a provision points back to the law that was named before. */
export class PointingBack {
  private readonly before = new Phrases<boolean>(LOWER)
  private readonly nouns = new Phrases<Noun>(LOWER)
  private readonly goesOn = new Phrases<true>(LOWER)
  private readonly codes: readonly string[]

  constructor({ the = [], same, codes, laws, goesOn }: NonNullable<StyleFile["back"]>) {
    for (const words of the) this.before.add(words, false)
    for (const words of same) this.before.add(words, true)
    // "the Act", not "the act" that somebody did: where the noun is written so, its capital counts.
    const add = (noun: string, kind: Noun): void =>
      this.nouns.add(noun, kind, isUpper(noun.charCodeAt(0)))
    for (const noun of codes) add(noun, laws.includes(noun) ? "any" : "code")
    for (const noun of laws) if (!codes.includes(noun)) add(noun, "law")
    for (const words of goesOn) this.goesOn.add(words, true)
    this.codes = codes.map((noun) => noun.toLowerCase())
  }

  /** Whether words stand at a place that may point back. */
  mayBeAt(text: string, at: number): boolean {
    return this.before.at(text, at) !== undefined
  }

  /** The words at a place that point back; null where none do. */
  at(text: string, start: number): Back | null {
    const same = this.before.at(text, start)
    if (same === undefined) return null
    let at = skipSpaces(text, this.before.end)
    // "of the 1990 Act"
    if (isDigitAt(text, at)) at = skipSpaces(text, wordEnd(text, at))
    const noun = this.nouns.at(text, at)
    if (noun === undefined) return null
    const { end } = this.nouns
    return this.isName(text, end) ? null : { same, noun, start, end }
  }

  /** "of the same Act No. 5", "dello stesso codice della strada": whether the noun goes on to be a name. */
  private isName(text: string, end: number): boolean {
    const next = skipSpaces(text, end)
    if (next === end) return false
    if (isDigitAt(text, next) || this.goesOn.at(text, next) !== undefined) return true
    return NUMBER_WORDS.has(text.slice(next, wordEnd(text, next)).toLowerCase())
  }

  /** Those that say "the same", in order. */
  *same(text: string, from: number): Generator<Back> {
    for (let at = from; at < text.length; at = Math.max(at + 1, wordEnd(text, at))) {
      if (classOf(text.charCodeAt(at)) !== LETTER) continue
      const back = this.at(text, at)
      if (back?.same === true) yield back
    }
  }

  /** Whether a noun of laws stands somewhere in a stretch. */
  hasNoun(text: string, from: number, to: number): boolean {
    for (let at = from; at < to; at = Math.max(at + 1, wordEnd(text, at)))
      if (classOf(text.charCodeAt(at)) === LETTER && this.nouns.at(text, at) !== undefined)
        return true
    return false
  }

  /** Whether a law is called a code. */
  isCode({ is, sure = [], shared = [] }: PackLaw): boolean {
    if (is === "criminal-code") return true
    const isCode = (form: string): boolean =>
      this.codes.some((noun) => form.toLowerCase().includes(noun))
    return sure.some(isCode) || shared.some(isCode)
  }
}
