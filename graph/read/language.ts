import { LETTER, LOWER, classOf, wordEnd } from "./chars.ts"
import type { Lexicon } from "./lexicon.ts"
import { Phrases } from "./phrases.ts"

/** How much of a block is looked at to tell its language, in code units. */
const SAMPLE = 300
/** A language this many words ahead of the others is taken without reading on. */
const CLEAR_LEAD = 4

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

  /** The lexicon for a text; `declared` decides where its words say nothing clear. */
  of(text: string, declared: Lexicon | undefined): Lexicon {
    const { lexicons } = this
    const scores = lexicons.map(() => 0)
    let best = declared === undefined ? 0 : lexicons.indexOf(declared)
    const end = Math.min(text.length, SAMPLE)
    for (let at = 0; at < end;) {
      if (classOf(text.charCodeAt(at)) !== LETTER) {
        at += 1
        continue
      }
      const mask = this.words.at(text, at)
      if (mask !== undefined) {
        for (let i = 0; i < scores.length; i += 1) if ((mask & (1 << i)) !== 0) scores[i]! += 1
        const lead = leader(scores, best)
        if (lead.by >= CLEAR_LEAD) return lexicons[lead.index]!
      }
      at = wordEnd(text, at)
    }
    best = leader(scores, best).index
    return lexicons[best]!
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
