import type { Lexicon } from "../language/lexicon.ts"
import {
  LETTER,
  classOf,
  isUpper,
  skipSpaces,
  skipSpacesBack,
  wordEnd,
  wordStart,
} from "../words/chars.ts"
import type { Phrases } from "../words/phrases.ts"

/** How many words after a noun are looked at for "signed with", and how many before it. */
const WORDS_AFTER = 3
const WORDS_BEFORE = 6
/** A word as short as this is no kind of text: "que", "los". */
const SHORTEST_KIND = 4

/**
 * "convention de partenariat", "Convention de sauvegarde": a noun and the kind of text it is.
 * @param own words of the names of our treaties: "convention de cybercriminalité" is ours
 */
export function isOfKind(text: string, end: number, lexicon: Lexicon, own: Phrases<true>): boolean {
  const next = skipSpaces(text, end)
  if (next === end || lexicon.kindAfter.at(text, next) === undefined) return false
  const kind = skipApostrophe(text, lexicon.kindAfter.end)
  return (
    !isUpper(text.charCodeAt(kind)) &&
    wordEnd(text, kind) - kind >= SHORTEST_KIND &&
    lexicon.nouns.at(text, kind) === undefined &&
    lexicon.notANamePart.at(text, kind) === undefined &&
    own.at(text, kind) === undefined
  )
}

/** "the agreement signed with the university", "mit der Bank geschlossener Vertrag". */
export function isMadeWith(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const { agreed, agreedWith } = lexicon
  let at = skipSpaces(text, end)
  for (let n = 0; n < WORDS_AFTER && classOf(text.charCodeAt(at)) === LETTER; n += 1) {
    if (agreed.at(text, at) !== undefined) {
      const next = skipSpaces(text, agreed.end)
      if (agreedWith.at(text, next) !== undefined) return true
    }
    at = skipSpaces(text, wordEnd(text, at))
  }
  at = wordBefore(text, start)
  if (at < 0 || agreed.at(text, at) === undefined) return false
  for (let n = 0; n < WORDS_BEFORE; n += 1) {
    at = wordBefore(text, at)
    if (at < 0) return false
    if (agreedWith.at(text, at) !== undefined) return true
  }
  return false
}

/** Start of the word right before a place, with only spaces between; -1 where there is none. */
function wordBefore(text: string, at: number): number {
  const end = skipSpacesBack(text, at)
  if (end === 0 || classOf(text.charCodeAt(end - 1)) !== LETTER) return -1
  return wordStart(text, end)
}

function skipApostrophe(text: string, at: number): number {
  const q = skipSpaces(text, at)
  const code = text.charCodeAt(q)
  return code === 39 || code === 0x2019 ? skipSpaces(text, q + 1) : q
}
