import { LETTER, classOf, isUpper, skipSpaces, wordEnd } from "../words/chars.ts"
import { isNumberAfter } from "../words/number-sign.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Names } from "../names/names.ts"
import { isRaised, numberAt, skipCaption } from "../parse/labels.ts"
import { isAcronym } from "./acronym.ts"
import { type Beside, settle, skipMarks } from "./beside.ts"

/** How many words of "of the former Moldovan criminal code" are looked at for the noun. */
const RIGHT_WORDS = 9

/** "XII," */
const LARGE_ROMAN = /^[IVXLC]+,/

/**
 * The instrument named to the right: "Article 18 (Production order) of the Budapest Convention".
 * @param at end of the chain
 */
export function rightOf(text: string, at: number, names: Names, lexicon: Lexicon): Beside {
  let q = afterwords(text, at, lexicon)
  let comma = false
  if (text.charCodeAt(q) === 44) {
    q = skipSpaces(text, q + 1)
    comma = true
    // "art. 5º, XII, da Constituição": a part that is no step of a treaty.
    const part = LARGE_ROMAN.exec(text.slice(q, q + 10))
    if (part !== null) q = skipSpaces(text, q + part[0].length)
  }
  const beside = names.at(text, q, lexicon)
  if (beside !== null && (beside.kind === "sure" || beside.kind === "weak" || !comma))
    return settle(beside)
  // "Article 2, Act No. 5"
  if (beside?.kind === "other" && isUpper(text.charCodeAt(q))) return "other"
  if (beside?.kind === "hint" && isNumberAfter(text, beside.end)) return "other"
  if (lexicon.up.at(text, q) === undefined)
    return !comma && !inCapitals(text, at) && isAcronym(text, q) ? "other" : null
  const end = lexicon.up.end
  // A lone letter is a connector only right before a name: "articolul 18 a fost" says nothing.
  if (end - q === 1 && lexicon.wordLetters.has(text.charCodeAt(q))) {
    const named = names.at(text, skipMarks(text, end), lexicon)
    return named === null ? null : settle(named)
  }
  const genitive = lexicon.genitive.at(text, q) !== undefined && lexicon.genitive.end === end
  // "art. 2º, da C.F."
  const belongs = genitive && (!comma || isAcronym(text, skipMarks(text, end)))
  return nounPhrase(text, end, names, lexicon, belongs && !(comma && inCapitals(text, at)))
}

/** Skips "above", "(above)" and captions after a number. */
function afterwords(text: string, at: number, lexicon: Lexicon): number {
  let q = skipSpaces(text, afterLetterDot(text, at, lexicon))
  for (let n = 0; n < 3; n += 1) {
    const before = q
    if (lexicon.after.at(text, q) !== undefined) q = skipSpaces(text, lexicon.after.end)
    q = skipSpaces(text, skipFootnote(text, skipCaption(text, q)))
    if (q === before) break
  }
  return q
}

/** "6.1.b. of the Convention": a dot after a letter that ends no sentence. */
function afterLetterDot(text: string, at: number, lexicon: Lexicon): number {
  if (text.charCodeAt(at) !== 46 || classOf(text.charCodeAt(at - 1)) !== LETTER) return at
  const next = skipSpaces(text, at + 1)
  const lower = next > at + 1 && !isUpper(text.charCodeAt(next))
  return lower && lexicon.up.at(text, next) !== undefined ? at + 1 : at
}

/** Skips "[12]", "[emphasis added]" and raised figures, the marks of notes. */
function skipFootnote(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 91) {
    const close = text.slice(at, at + 30).indexOf("]")
    return close < 0 ? at : at + close + 1
  }
  while (at < text.length && isRaised(text.charCodeAt(at))) at += 1
  return at
}

/** The first name or noun in the words after "of". */
function nounPhrase(
  text: string,
  at: number,
  names: Names,
  lexicon: Lexicon,
  genitive: boolean,
): Beside {
  let q = skipMarks(text, at)
  let capital = false
  let dated = false
  for (let n = 0; n < RIGHT_WORDS && q < text.length; n += 1) {
    // "des am 23. November 2001 in Budapest unterzeichneten Übereinkommens"
    const day = skipDate(text, q, lexicon)
    dated ||= day > q && names.days.isOtherDay(text, q)
    q = skipMarks(text, day)
    const mention = names.at(text, q, lexicon)
    if (mention !== null) return dated && mention.kind !== "sure" ? "other" : settle(mention)
    // The "s" of "the country's Constitution" is no section.
    const unit = isApostrophe(text.charCodeAt(q - 1)) ? undefined : lexicon.units.at(text, q)
    if (unit !== undefined) {
      // "of Chapter II of the Convention"
      // "da IN-TCU nº 56": the number of what was named.
      if (unit.level !== "division") return capital && genitive ? "other" : null
      const label = skipSpaces(text, lexicon.units.end)
      q = skipSpaces(text, wordEnd(text, label))
      if (lexicon.up.at(text, q) === undefined) return null
      q = skipMarks(text, lexicon.up.end)
      continue
    }
    const end = wordEnd(text, q)
    if (end === q) break
    if (n > 0 && lexicon.and.at(text, q) !== undefined) break
    if (n > 0 && lexicon.up.at(text, q) !== undefined && !capital) break
    if (isUpper(text.charCodeAt(q)) && lexicon.notANamePart.at(text, q) === undefined)
      capital = true
    q = skipMarks(text, end)
    const code = text.charCodeAt(q)
    if (classOf(code) !== LETTER && !(code >= 48 && code <= 57)) break
  }
  return capital && genitive ? "other" : null
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** Skips "23. November 2001" and its like. */
function skipDate(text: string, at: number, lexicon: Lexicon): number {
  const day = numberAt(text, at)
  if (day === null) return at
  const month = skipSpaces(text, text.charCodeAt(day.end) === 46 ? day.end + 1 : day.end)
  if (lexicon.months.at(text, month) === undefined) return at
  const { end } = lexicon.months
  return numberAt(text, skipSpaces(text, end))?.end ?? end
}

/** Whether the words before a number are written in capitals, where an abbreviation cannot be told. */
function inCapitals(text: string, end: number): boolean {
  for (let at = end - 1; at > 0 && end - at < 24; at -= 1) {
    if (classOf(text.charCodeAt(at)) === LETTER && classOf(text.charCodeAt(at - 1)) === LETTER)
      return isUpper(text.charCodeAt(at))
  }
  return false
}
