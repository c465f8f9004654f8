import type { Lexicon } from "../language/lexicon.ts"
import { BASE, isUpper, skipSpaces, startsWithFolded, wordEnd } from "../words/chars.ts"
import { Phrases } from "../words/phrases.ts"

/** "2/2007", "n.º 109", "núm. 5" */
const NUMBER = /^(?:n[.º°]{0,2}|no\.?|nr\.?|núm\.?)?[.º°]?\s?\d/i

/**
 * Laws named in another language than the text's: "Ley 2/2007", "Código Penal" and "Loi n° 575" on an
 * English page.
 */
export class ForeignLaws {
  private readonly words = new Phrases<true>(BASE)
  private readonly stems: readonly string[]

  constructor(lexicons: readonly Lexicon[], codeNouns: readonly string[]) {
    for (const noun of codeNouns) if (/^\p{L}{3,}$/u.test(noun)) this.words.add(noun, true)
    this.stems = [...new Set(lexicons.flatMap(({ otherStems }) => otherStems))]
  }

  /** End of the law's noun that begins with the word at `at`, or -1. */
  at(text: string, at: number): number {
    if (!isUpper(text.charCodeAt(at)) || this.words.at(text, at) === undefined) return -1
    const { end } = this.words
    const next = skipSpaces(text, end)
    if (next === end) return -1
    return NUMBER.test(text.slice(next, next + 8)) || this.isOfLaw(text, next) ? end : -1
  }

  /** "Penal", "civile", "de Processo Penal": a word that codes have in their names. */
  private isOfLaw(text: string, at: number): boolean {
    for (let n = 0; n < 3; n += 1) {
      const end = wordEnd(text, at)
      if (end === at) return false
      if (this.stems.some((stem) => startsWithFolded(text, at, end, stem))) return true
      at = skipSpaces(text, end)
    }
    return false
  }
}
