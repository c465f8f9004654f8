import {
  DASH,
  LETTER,
  classOf,
  isUpper,
  skipSpaces,
  skipSpacesBack,
  wordStart,
} from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"

/** A caption and the number of a first paragraph. */
const PARAGRAPH = /^(?:\([^()]{0,80}\)\s*)?[.–—-]?\s*1\s?[.)–-]\s*\p{Lu}/u

/** "Chapter 16, Article 7": the articles of a code that counts anew in every chapter. */
export function isOfChapter(text: string, start: number, lexicon: Lexicon): boolean {
  let end = skipSpacesBack(text, start)
  if (text.charCodeAt(end - 1) === 44) end = skipSpacesBack(text, end - 1)
  const number = wordStart(text, end)
  if (number === end || !/^\d+$/.test(text.slice(number, end))) return false
  const word = skipSpacesBack(text, number)
  const unit = lexicon.units.at(text, wordStart(text, word))
  return unit?.level === "division" && lexicon.units.end === word
}

/**
 * "Artículo 1º.- Apruébase…", "Art. 1º Fica aprovado…": the number of a provision at its own
 * beginning. A dash after a dot shows it for certain, else only a capital.
 */
export function isOwnNumber(text: string, start: number, end: number, certain: boolean): boolean {
  for (let at = start - 1; at >= 0 && text.charCodeAt(at) !== 10; at -= 1)
    if (classOf(text.charCodeAt(at)) === LETTER || isDigit(text.charCodeAt(at))) return false
  const ordinal = text.charCodeAt(end - 1) === 0xba || text.charCodeAt(end - 1) === 0xb0
  const dot = text.charCodeAt(end) === 46
  const sign = skipSpaces(text, dot ? end + 1 : end)
  const dash = classOf(text.charCodeAt(sign)) === DASH
  if (certain) {
    if (dash && (dot || (ordinal && sign === end))) return true
    // "Art. 1 (Ratification) 1. The President": its first paragraph follows.
    return PARAGRAPH.test(text.slice(sign, sign + 120))
  }
  const first = dash ? skipSpaces(text, sign + 1) : sign
  return isUpper(text.charCodeAt(text.charCodeAt(first) === 40 ? first + 1 : first))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
