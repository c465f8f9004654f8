import { LETTER, LOWER, classOf, wordEnd } from "./chars.ts"
import type { Lexicon } from "./lexicon.ts"
import { Phrases } from "./phrases.ts"

/** How much of a block is looked at to tell its language, in code units. */
const SAMPLE = 300
/** A language this many words ahead of the others is taken without reading on. */
const CLEAR_LEAD = 4
/** Another language than the declared one needs this many words more: neighbours share their small words. */
const LEAD = 3

/** A page is in the language that is this many words ahead. */
const PAGE_LEAD = 30

/** What language a page is in where it does not say so. */
export interface PageLanguage {
  take(text: string): void
  /** undefined where nothing says */
  get(): Lexicon | undefined
}

/** Tells the language of a block by its common words, all languages in one look-up a word. */
export class Languages {
  private readonly words = new Phrases<number>(LOWER)
  private readonly lexicons: readonly Lexicon[]

  constructor(lexicons: readonly Lexicon[], commonWords: readonly (readonly string[])[]) {
    this.lexicons = lexicons
    const bits = new Map<string, number>()
    commonWords.forEach((list, i) => {
      for (const word of list) bits.set(word, (bits.get(word) ?? 0) | (1 << i))
    })
    for (const [word, mask] of bits) this.words.add(word, mask)
  }

  /** @returns undefined for a language without a grammar */
  byId(lang: string | undefined): Lexicon | undefined {
    const id = lang?.slice(0, 2).toLowerCase()
    return this.lexicons.find((lexicon) => lexicon.id === id)
  }

  /** The lexicon for a text; `declared` holds unless its words clearly speak for another. */
  of(text: string, declared: Lexicon | undefined): Lexicon {
    const { lexicons } = this
    const scores = lexicons.map(() => 0)
    const favourite = declared === undefined ? 0 : lexicons.indexOf(declared)
    this.count(text, scores, favourite, CLEAR_LEAD)
    const { index } = leader(scores, favourite)
    const holds = declared !== undefined && scores[index]! < scores[favourite]! + LEAD
    return lexicons[holds ? favourite : index]!
  }

  /** The language of a whole page, told from its blocks one after the other. */
  page(declared: Lexicon | undefined): PageLanguage {
    const { lexicons } = this
    const scores = lexicons.map(() => 0)
    let clear = declared !== undefined
    return {
      take: (text) => {
        if (!clear) clear = this.count(text, scores, 0, PAGE_LEAD)
      },
      get: () => {
        if (declared !== undefined) return declared
        const { index, by } = leader(scores, 0)
        return by > 0 ? lexicons[index] : undefined
      },
    }
  }

  /** Adds the words of a text to the scores, until one is ahead by `enough`; says whether one is. */
  private count(text: string, scores: number[], favourite: number, enough: number): boolean {
    const end = Math.min(text.length, SAMPLE)
    for (let at = 0; at < end;) {
      if (classOf(text.charCodeAt(at)) !== LETTER) {
        at += 1
        continue
      }
      const mask = this.words.at(text, at)
      if (mask !== undefined) {
        for (let i = 0; i < scores.length; i += 1) if ((mask & (1 << i)) !== 0) scores[i]! += 1
        if (leader(scores, favourite).by >= enough) return true
      }
      at = wordEnd(text, at)
    }
    return false
  }
}

/** The highest score, a tie going to `favourite`, and by how much it leads. */
function leader(scores: readonly number[], favourite: number): { index: number; by: number } {
  let index = favourite
  for (let i = 0; i < scores.length; i += 1) if (scores[i]! > scores[index]!) index = i
  let second = 0
  for (let i = 0; i < scores.length; i += 1) if (i !== index) second = Math.max(second, scores[i]!)
  return { index, by: scores[index]! - second }
}
