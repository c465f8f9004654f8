import { isUpper, skipSpaces } from "../words/chars.ts"
import { NUMBER_SIGN } from "../words/number-sign.ts"
import type { Lexicon } from "../language/lexicon.ts"

/** Length of a connector without an article: "of", "de". */
const SHORT = 2

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

/** "Protocol No. 12", "Protocolo n.º 1", "Protocollo 7": a number of its own, which ours does not have. */
export function isNumbered(text: string, at: number): boolean {
  return OWN_NUMBER.test(text.slice(at, at + 12))
}

/** Without a sign such as "No.", "18 months" and "81 States" count something else. */
const OWN_NUMBER = new RegExp(
  `^\\s(?:${NUMBER_SIGN}\\s?\\d{1,3}(?!\\d)|\\d{1,3}(?![\\d.]|\\s?\\p{L}{4}))`,
  "iu",
)
