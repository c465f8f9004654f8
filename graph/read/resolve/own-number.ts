import {
  DASH,
  LETTER,
  classOf,
  isDigit,
  isUpper,
  skipSpaces,
  skipSpacesBack,
  wordStart,
} from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Chain } from "../parse/chain.ts"
import { skipCaption } from "../parse/labels.ts"

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
  if (!begins(text, start)) return false
  // The stars of "**Art. 1** Definitions" in a text that is marked up by hand.
  while (text.charCodeAt(end) === 42) end += 1
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

/** "Article 18 – Production order" in the treaty's own text: the article itself. */
export function isHead(text: string, { start, end, items, anaphor }: Chain): boolean {
  const [only] = items
  if (anaphor !== "none" || items.length !== 1 || only!.path.length > 1 || only!.to !== null)
    return false
  return isOwnNumber(text, start, end, false) || (begins(text, start) && endsLine(text, end))
}

/** A line as long as this is no caption. */
const LONG = 120

/** "Art. 5º Revogam-se as disposições em contrário.": a provision quoted from its number to its full stop. */
export function isOwnProvision(
  text: string,
  { start, end, items }: Chain,
  next: Chain | undefined,
): boolean {
  if (items.length !== 1 || items[0]!.path.length > 1 || !isOwnNumber(text, start, end, false))
    return false
  // "Artikel 9 (Kinderpornografie) lässt Vorbehalte zu": a sentence about it.
  const sign = skipSpaces(text, text.charCodeAt(end) === 46 ? end + 1 : end)
  const after = skipSpaces(text, skipCaption(text, sign))
  if (after > sign && !isUpper(text.charCodeAt(after)) && !isDigit(text.charCodeAt(after)))
    return false
  // "Article 18 I read twice."
  if (text.charCodeAt(sign) === 73 && text.charCodeAt(sign + 1) === 32) return false
  // "Art. 2 – Illegal access Art. 3 – Illegal interception": a list of articles.
  if (next !== undefined && isCaptioned(text, next.end)) return false
  const line = text.indexOf("\n", end)
  const last = skipSpacesBack(text, line < 0 ? text.length : line)
  if (last - end < 12) return false
  const code = text.charCodeAt(last - 1)
  return code === 46 || code === 59 || code === 58 || last - end > LONG
}

function isCaptioned(text: string, end: number): boolean {
  const at = skipSpaces(text, end)
  const code = text.charCodeAt(at)
  return classOf(code) === DASH || code === 58 || isUpper(code)
}

/** Whether no letter or figure stands before a place in its line. */
function begins(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && text.charCodeAt(at) !== 10; at -= 1)
    if (classOf(text.charCodeAt(at)) === LETTER || isDigit(text.charCodeAt(at))) return false
  return true
}

function endsLine(text: string, at: number): boolean {
  while (at < text.length && text.charCodeAt(at) !== 10) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER || isDigit(text.charCodeAt(at))) return false
    at += 1
  }
  return true
}
