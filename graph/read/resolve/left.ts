import { LETTER, classOf, skipSpaces } from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Mention } from "../names/mention.ts"
import { type Beside, onlyMarks, settle } from "./beside.ts"

/** How many code units may stand between a name and an article: "Budapest Convention (in particular Article 35". */
const LEFT_GAP = 48

/**
 * The instrument named to the left: "Budapest Convention (in particular Article 35)".
 * @param before the last mention that ends before the chain
 */
export function leftOf(
  text: string,
  start: number,
  before: Mention | undefined,
  lexicon: Lexicon,
): Beside {
  if (before === undefined) return null
  // "groupe de travail « Article 29 »" is the name of a body.
  if (before.kind === "hint") return isBeside(text, before, start) ? "other" : null
  if (start - before.end > LEFT_GAP || !gapIsFree(text, before.end, start, lexicon)) return null
  return settle(before)
}

/**
 * "The Act ratifies the Convention: Article 3 …", "… alla Convenzione, l'art. 13 …": after a colon, an "and"
 * or a comma and a word, an article may be of the text that the sentence is about.
 */
export function isNewClause(
  text: string,
  { end }: Mention,
  start: number,
  lexicon: Lexicon,
): boolean {
  const q = skipSpaces(text, end)
  const code = text.charCodeAt(q)
  const parted = code === 58 || (code === 44 && /\p{L}/u.test(text.slice(q, start)))
  return parted || lexicon.and.at(text, q) !== undefined
}

/** Whether the sentence names another text before a name; `at` is the mention before that one. */
export function isAfterOther(
  mentions: readonly Mention[],
  at: number,
  name: Mention,
  from: number,
): boolean {
  for (let i = at; i >= 0 && mentions[i]!.start >= from; i -= 1) {
    const { kind, value } = mentions[i]!
    if (kind === "other" || (kind === "sure" && value !== name.value)) return true
  }
  return false
}

/** After a contract: whose it is, and a bracket or a comma: "the terms of service of the provider (Article 9)". */
const OF_CONTRACT = /^[\p{L}\s'’]{0,32}[(,]\s?$/u

/** Whether nothing stands between, or after a contract little more than an opening bracket. */
function isBeside(text: string, { end, value }: Mention, start: number): boolean {
  if (onlyMarks(text, end, start)) return true
  return value === "contract" && OF_CONTRACT.test(text.slice(end, start))
}

/** Whether only signs and small words such as "in particular" stand in between. */
function gapIsFree(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (classOf(code) === LETTER) {
      if (lexicon.between.at(text, at) === undefined || lexicon.between.end > to) return false
      at = lexicon.between.end
    } else if (
      code === 46 ||
      code === 59 ||
      code === 63 ||
      code === 33 ||
      (code >= 48 && code <= 57)
    ) {
      return false
    } else at += 1
  }
  return true
}
