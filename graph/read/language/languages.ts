import { LETTER, LOWER, classOf, wordEnd } from "../words/chars.ts"
import type { GrammarFile } from "#graph/model/files/grammar.ts"
import type { Lexicon } from "./lexicon.ts"
import { Phrases } from "../words/phrases.ts"

/** How much of a block is looked at to tell its language, in code units. */
const SAMPLE = 300
/** A language this many words ahead of the others is taken without reading on. */
const CLEAR_LEAD = 4
/** Another language than the declared one needs this many words more: neighbours share their small words. */
const LEAD = 3

/** The same where not one word of the text is of the declared language. */
const LEAD_OVER_NONE = 2
/** A page is in the language that is this many words ahead. */
const PAGE_LEAD = 30

/** Marks of words for units, which weigh more, and of words for an article, which weigh most. */
const UNIT = 1 << 29
const ARTICLE = 1 << 30

/** The points of each language after so many blocks; `clear` where no more blocks are needed. */
export interface Scores {
  readonly points: readonly number[]
  readonly clear: boolean
}

/** What language a page is in where it does not say so. */
export interface PageLanguage {
  take(text: string): void
  /** undefined where nothing says */
  get(): Lexicon | undefined
  save(): Scores
  load(scores: Scores): void
}

/** Tells the language of a block by its common words, all languages in one look-up a word. */
export class Languages {
  private readonly words = new Phrases<number>(LOWER)
  private readonly lexicons: readonly Lexicon[]

  constructor(lexicons: readonly Lexicon[], grammars: readonly GrammarFile[]) {
    this.lexicons = lexicons
    const bits = new Map<string, number>()
    const add = (list: readonly string[], mask: number): void => {
      for (const word of list.map((each) => each.toLowerCase()))
        bits.set(word, (bits.get(word) ?? 0) | mask)
    }
    grammars.forEach(({ commonWords, units }, i) => {
      add(commonWords, 1 << i)
      // A cell that holds no more than "Artículo 18, párrafo 1" says its language with these words.
      for (const { one, many } of [units.article, units.paragraph, units.letter, units.sub])
        for (const list of [one, many]) add(list, (1 << i) | UNIT)
      for (const list of [units.article.one, units.article.many]) add(list, ARTICLE)
    })
    for (const [word, mask] of bits) {
      // "Artikel" is German and Dutch: what neighbours share says little.
      const langs = mask & ~(UNIT | ARTICLE)
      this.words.add(word, (langs & (langs - 1)) === 0 ? mask : langs)
    }
  }

  /** No points for any language. */
  get none(): readonly number[] {
    return this.lexicons.map(() => 0)
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
    this.count(text, scores, CLEAR_LEAD)
    const index = leader(scores, favourite)
    const own = scores[favourite]!
    const lead = own === 0 ? LEAD_OVER_NONE : LEAD
    const holds = declared !== undefined && scores[index]! < own + lead
    return lexicons[holds ? favourite : index]!
  }

  /** The language of a whole page, told from its blocks one after the other. */
  page(declared: Lexicon | undefined): PageLanguage {
    const { lexicons } = this
    let scores = lexicons.map(() => 0)
    const favourite = declared === undefined ? 0 : lexicons.indexOf(declared)
    let clear = false
    return {
      save: () => ({ points: [...scores], clear }),
      load: (saved) => {
        scores = [...saved.points]
        clear = saved.clear
      },
      take: (text) => {
        if (!clear) clear = this.count(text, scores, PAGE_LEAD)
      },
      get: () => {
        const by = leadOf(scores)
        // Many pages keep the language of the template they were made from.
        if (declared !== undefined && by < PAGE_LEAD) return declared
        return by > 0 ? lexicons[leader(scores, favourite)] : undefined
      },
    }
  }

  /** Adds the words of a text to the scores, until one is ahead by `enough`; says whether one is. */
  private count(text: string, scores: number[], enough: number): boolean {
    const end = Math.min(text.length, SAMPLE)
    for (let at = 0; at < end;) {
      if (classOf(text.charCodeAt(at)) !== LETTER) {
        at += 1
        continue
      }
      const mask = this.words.at(text, at)
      if (mask !== undefined) {
        const weight = (mask & ARTICLE) !== 0 ? LEAD : (mask & UNIT) !== 0 ? LEAD - 1 : 1
        let most = 0
        for (let rest = mask & ~(UNIT | ARTICLE); rest !== 0; rest &= rest - 1) {
          const index = 31 - Math.clz32(rest & -rest)
          scores[index]! += weight
          most = Math.max(most, scores[index]!)
        }
        // None leads by more than it has.
        if (most >= enough && leadOf(scores) >= enough) return true
      }
      at = wordEnd(text, at)
    }
    return false
  }
}

/** The language with the most points, `favourite` where others have as many. */
function leader(scores: readonly number[], favourite: number): number {
  let index = favourite
  for (let i = 0; i < scores.length; i += 1) if (scores[i]! > scores[index]!) index = i
  return index
}

/** By how much the language with the most points leads. */
function leadOf(scores: readonly number[]): number {
  let first = 0
  let second = 0
  for (const points of scores) {
    if (points > first) {
      second = first
      first = points
    } else if (points > second) second = points
  }
  return first - second
}
