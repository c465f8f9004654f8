import type { Chain } from "../parse/chain.ts"
import { LETTER, classOf, isUpper, skipSpaces, skipSpacesBack, wordStart } from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"

/**
 * Whether a bare article is the name of a body: "ARTICLE 19 criticised the draft", "Access Now, Article 19
 * and Privacy International".
 */
export function isBody(text: string, chain: Chain, lexicon: Lexicon): boolean {
  const [only] = chain.items
  if (chain.items.length !== 1 || only!.path.length > 1 || only!.to !== null) return false
  if (!isUpper(text.charCodeAt(chain.start))) return false
  return isUpper(text.charCodeAt(chain.start + 1))
    ? isShouted(text, chain)
    : isAmongNames(text, chain, lexicon)
}

/** Capitals in a line of small letters. */
function isShouted(text: string, { start, end }: Chain): boolean {
  let before = start - 1
  while (before >= 0 && text.charCodeAt(before) !== 10 && !isLetter(text, before)) before -= 1
  if (isLetter(text, before)) return !isUpper(text.charCodeAt(before))
  const after = skipSpaces(text, end)
  return after > end && isLetter(text, after) && !isUpper(text.charCodeAt(after))
}

/** In a list of names in capitals. */
function isAmongNames(text: string, { start, end }: Chain, lexicon: Lexicon): boolean {
  const comma = skipSpacesBack(text, start) - 1
  if (text.charCodeAt(comma) !== 44 || !isName(text, wordStart(text, comma), lexicon)) return false
  const at = skipSpaces(text, text.charCodeAt(end) === 44 ? end + 1 : end)
  if (at === end) return false
  const and = lexicon.and.at(text, at) !== undefined
  if (!and && text.charCodeAt(end) !== 44) return false
  return isName(text, and ? skipSpaces(text, lexicon.and.end) : at, lexicon)
}

function isName(text: string, at: number, lexicon: Lexicon): boolean {
  return isUpper(text.charCodeAt(at)) && lexicon.units.at(text, at) === undefined
}

function isLetter(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === LETTER
}
