import { isUpper, skipSpaces, skipSpacesBack, wordStart } from "../words/chars.ts"
import { numberAt } from "../parse/labels.ts"
import type { Lexicon } from "../language/lexicon.ts"

/** Length of a connector without an article: "of", "de". */
const SHORT = 2
/** Days and years of the treaties that we mark; a treaty of another day is another one. */
const OURS: Record<string, string> = { "2001": "23", "2003": "28", "2022": "12" }
/** "8 November 2001", "8. Nov. 2001", "8 de noviembre de 2001" */
const DATE = /^(\d{1,2})\.?(?:er)?\s+(?:de\s+)?\p{L}{3,}\.?\s+(?:de\s+)?((?:18|19|20)\d\d)(?!\d)/u

/**
 * "Convenio de Minsk", "Convenzione dell'Aia": a capital after "of" that is no word of ours.
 * @param article whether an article may stand in between: "of the Council of Europe" names none in English
 */
export function ofPlace(text: string, at: number, lexicon: Lexicon, article: boolean): boolean {
  if (lexicon.genitive.at(text, at) === undefined) return false
  if (!article && lexicon.genitive.end - at > SHORT) return false
  // "CONVENȚIE A FOST": in a line of capitals, a lone letter is no "of".
  if (lexicon.genitive.end === at + 1 && isUpper(text.charCodeAt(at))) return false
  let q = skipSpaces(text, lexicon.genitive.end)
  const code = text.charCodeAt(q)
  if (code === 39 || code === 0x2019) q = skipSpaces(text, q + 1)
  // "de La Haya", "to the Hague"
  if (isUpper(text.charCodeAt(q)) && lexicon.notANamePart.at(text, q) !== undefined)
    q = skipSpaces(text, lexicon.notANamePart.end)
  if (!isUpper(text.charCodeAt(q)) || lexicon.nouns.at(text, q) !== undefined) return false
  return lexicon.notANamePart.at(text, q) === undefined && lexicon.units.at(text, q) === undefined
}

/** "the 1959 Convention", "Convention of 29 May 2000": one of another year than ours. */
export function ofYear(text: string, at: number, next: number, lexicon: Lexicon): boolean {
  const end = skipSpacesBack(text, at)
  if (end < at && isOtherYear(text.slice(wordStart(text, end), end))) return true
  if (lexicon.genitive.at(text, next) === undefined) return false
  let q = skipSpaces(text, lexicon.genitive.end)
  const code = text.charCodeAt(q)
  // "dell' 8 novembre 2001"
  if (code === 39 || code === 0x2019) q = skipSpaces(text, q + 1)
  return isOtherDay(text, q) || isOtherYear(numberAt(text, q)?.value ?? "")
}

/** Whether a date begins here that is that of none of our treaties. */
export function isOtherDay(text: string, at: number): boolean {
  const date = DATE.exec(text.slice(at, at + 40))
  return date !== null && OURS[date[2]!] !== date[1]
}

function isOtherYear(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(word) && !(word in OURS)
}

/** "Protocol No. 12", "Protocolo n.º 1", "Protocollo 7": a number of its own, which ours does not have. */
export function isNumbered(text: string, at: number): boolean {
  return OWN_NUMBER.test(text.slice(at, at + 12))
}

/** Without a sign such as "No.", "18 months" and "81 States" count something else. */
const OWN_NUMBER =
  /^\s(?:(?:n|no|nr|num|núm)[.º°]{0,2}\s?\d{1,3}(?!\d)|\d{1,3}(?![\d.]|\s?\p{L}{4}))/iu
