import {
  DASH,
  DIGIT,
  LETTER,
  classOf,
  isUpper,
  skipSpaces,
  skipSpacesBack,
  wordStart,
} from "../words/chars.ts"
import { isRaised, letterAt, numberAt } from "./labels.ts"
import type { Level, Lexicon, Unit } from "../language/lexicon.ts"

/** Units from the outside in; a lower one can stand under a higher one. */
export const RANK: Record<Level, number> = {
  division: -1,
  article: 0,
  paragraph: 1,
  sub: 2,
  letter: 3,
}

/**
 * Whether a unit can stand under another; one whose level depends on its label also under a letter:
 * "lit. a Ziff. i".
 * @param beyond the unit on the other side, so that the two do not take turns for ever
 */
export function isBelow(lower: Unit, upper: Unit, beyond: Unit | null): boolean {
  if (beyond?.level === lower.level || beyond?.level === upper.level) return false
  return (
    RANK[lower.level] > RANK[upper.level] || (lower.level === "sub" && upper.level === "letter")
  )
}

/** "Ibid., Article 19", "ibid. (para. 2": whether the text cited last is meant. */
export function followsIbid(text: string, start: number, { ibid }: Lexicon): boolean {
  let end = skipSpacesBack(text, start)
  for (let n = 0; n < 3 && isSign(text.charCodeAt(end - 1)); n += 1)
    end = skipSpacesBack(text, end - 1)
  const word = wordStart(text, end)
  if (word === end || ibid.at(text, word) === undefined) return false
  // "Id." is an abbreviation, "id" is not.
  return text.charCodeAt(end) === 46 || end - word > 3
}

/** . , : ( */
function isSign(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 40
}

/** The dot of "para.", the sign of "n.º" and "n°". */
function isAbbreviating(code: number): boolean {
  return code === 46 || code === 0xba || code === 0xb0
}

/** Skips the "°" or "." of a number sign. */
function skipSigns(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return skipSpaces(text, code === 46 || code === 0xb0 ? at + 1 : at)
}

/** A text and the words of its language: what every part of the parser asks about a place. */
export class Cursor {
  readonly text: string
  readonly lexicon: Lexicon
  /** After the unit word found last, its dot and spaces: where a label may begin. */
  labelStart = 0
  /** End of the unit word found last. */
  unitEnd = 0
  /** Set where the number of an article was a word or roman. */
  odd = false

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
  }

  /** The unit word at a place; sets `unitEnd` and `labelStart`. */
  unitAt(at: number): Unit | null {
    const { units } = this.lexicon
    const unit = units.at(this.text, at)
    if (unit === undefined) return null
    this.unitEnd = units.end
    let end = units.end
    for (let n = 0; n < 2 && isAbbreviating(this.text.charCodeAt(end)); n += 1) end += 1
    this.labelStart = skipSpaces(this.text, end)
    if (this.lexicon.numberSigns.at(this.text, this.labelStart) !== undefined)
      this.labelStart = skipSigns(this.text, this.lexicon.numberSigns.end)
    return unit
  }

  /** After "of the" and its like at a place, and an apostrophe that follows; -1 where there is none. */
  afterUp(at: number): number {
    const { up } = this.lexicon
    return up.at(this.text, at) === undefined ? -1 : this.skipApostrophe(up.end)
  }

  /** After a comma or "in its" at a place, where a lower unit may follow. */
  afterDown(at: number): number {
    const q = this.skipComma(at)
    const { down } = this.lexicon
    return down.at(this.text, q) === undefined ? q : this.skipApostrophe(down.end)
  }

  /** After ", second sentence" or "Satz 2": understood, but no provision; -1 where there is none. */
  afterSentence(at: number): number {
    const { text, lexicon } = this
    const { sentences, ordinals } = lexicon
    const q = this.skipComma(at)
    if (sentences.at(text, q) !== undefined) {
      let label = sentences.end
      if (text.charCodeAt(label) === 46) label += 1
      const number = numberAt(text, skipSpaces(text, label))
      if (number !== null) return number.end
      return ordinals.at(text, skipSpaces(text, label)) === undefined ? -1 : ordinals.end
    }
    if (ordinals.at(text, q) === undefined) return -1
    return sentences.at(text, skipSpaces(text, ordinals.end)) === undefined ? -1 : sentences.end
  }

  skipComma(at: number): number {
    const q = skipSpaces(this.text, this.skipRaised(at))
    return this.text.charCodeAt(q) === 44 ? skipSpaces(this.text, q + 1) : q
  }

  /** Skips the mark of a note: "Article 18¹, paragraph 1". */
  skipRaised(at: number): number {
    if (!this.lexicon.raisedInserts) while (isRaised(this.text.charCodeAt(at))) at += 1
    return at
  }

  /** Skips the dot of an abbreviation such as "i.V.m." */
  skipDot(at: number): number {
    return this.text.charCodeAt(at) === 46 ? at + 1 : at
  }

  skipApostrophe(at: number): number {
    const q = skipSpaces(this.text, at)
    const code = this.text.charCodeAt(q)
    return code === 39 || code === 0x2019 ? skipSpaces(this.text, q + 1) : q
  }

  /** Whether a letter is a word of the language, as "a" is in English. */
  isWordLetter(letter: string): boolean {
    return letter.length === 1 && this.lexicon.wordLetters.has(letter.charCodeAt(0))
  }

  /** Whether a number ends here as one of a list does: before a sign, a connector, an abbreviation. */
  endsNumber(at: number): boolean {
    if (this.witness(at)) return true
    const { text } = this
    const q = skipSpaces(text, at)
    return isUpper(text.charCodeAt(q)) && isUpper(text.charCodeAt(q + 1))
  }

  /** Whether what follows shows that a lone letter was a label: a sign, a connector, the end. */
  witness(at: number): boolean {
    const { text, lexicon } = this
    const q = skipSpaces(text, at)
    if (q >= text.length) return true
    const kind = classOf(text.charCodeAt(q))
    // "a–c", but "s-a" is a word.
    if (kind === DASH)
      return letterAt(text, q + 1) !== null && text.charCodeAt(q - 1) < text.charCodeAt(q + 1)
    if (kind !== LETTER && kind !== DIGIT) return text.charCodeAt(q) !== 39
    return (
      lexicon.up.at(text, q) !== undefined ||
      lexicon.and.at(text, q) !== undefined ||
      lexicon.range.at(text, q) !== undefined ||
      lexicon.sameArticle.at(text, q) !== undefined ||
      lexicon.after.at(text, q) !== undefined
    )
  }
}
