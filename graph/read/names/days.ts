import type { PackInstrument } from "../pack.ts"
import { numberAt } from "../parse/labels.ts"
import type { Lexicon } from "../language/lexicon.ts"
import { skipSpaces, skipSpacesBack, wordStart } from "../words/chars.ts"

/** "8 November 2001", "8. Nov. 2001", "8 de noviembre de 2001" */
const DATE = /^(\d{1,2})\.?(?:er)?\s+(?:de\s+)?\p{L}{3,}\.?\s+(?:de\s+)?((?:18|19|20)\d\d)(?!\d)/u

/** The days on which the treaties that are marked were opened; a treaty of another day is another one. */
export class OwnDays {
  /** Days of the month, by year. */
  private readonly own = new Map<string, number>()

  constructor(instruments: readonly PackInstrument[]) {
    for (const { day, paths } of instruments)
      if (day !== undefined && paths.length > 0) this.own.set(day.slice(0, 4), Number(day.slice(8)))
  }

  /** Whether a date begins here that is that of none of our treaties. */
  isOtherDay(text: string, at: number): boolean {
    const date = DATE.exec(text.slice(at, at + 40))
    return date !== null && this.own.get(date[2]!) !== Number(date[1])
  }

  /** "the 1959 Convention", "Convention of 29 May 2000": one of another year than ours. */
  ofYear(text: string, at: number, next: number, lexicon: Lexicon): boolean {
    const end = skipSpacesBack(text, at)
    if (end < at && this.isOtherYear(text.slice(wordStart(text, end), end))) return true
    if (lexicon.genitive.at(text, next) === undefined) return false
    let q = skipSpaces(text, lexicon.genitive.end)
    const code = text.charCodeAt(q)
    // "dell' 8 novembre 2001"
    if (code === 39 || code === 0x2019) q = skipSpaces(text, q + 1)
    return this.isOtherDay(text, q) || this.isOtherYear(numberAt(text, q)?.value ?? "")
  }

  private isOtherYear(word: string): boolean {
    return /^(?:1[89]|20)\d\d$/.test(word) && !this.own.has(word)
  }
}
