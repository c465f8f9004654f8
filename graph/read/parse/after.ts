import {
  DASH,
  DIGIT,
  LETTER,
  classOf,
  isRaisedFigure,
  isUpper,
  skipSpaces,
  wordEnd,
} from "../words/chars.ts"
import type { Chain } from "./chain.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Cursor } from "./cursor.ts"
import { romanAt } from "./labels.ts"

/** "art. 5, XII", "art. 34, inciso XX", "art. 5, caput": no article of a treaty has such parts. */
export function hasForeignPart(cursor: Cursor, { end, items }: Chain): boolean {
  const { text, lexicon } = cursor
  const q = cursor.skipComma(end)
  if (lexicon.foreignParts.at(text, q) !== undefined) return true
  if (items.length === 0 || cursor.odd) return false
  const unit = cursor.unitAt(q)
  const label = unit === null ? q : cursor.labelStart
  if (unit === null ? q === skipSpaces(text, end) : unit.level === "division") return false
  const part = romanAt(text, label)
  // "art. 7º, II e XIX", but "Article 5, I believe".
  return part !== null && (part.end > label + 1 || endsPart(text, part.end, lexicon))
}

/** "18 bis", "18-bis", "154-A", "17^1": another provision than the number says. */
export function isInserted({ text, lexicon }: Cursor, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 94 || (lexicon.raisedInserts && isRaisedFigure(code))) return true
  if (lexicon.inserted.at(text, at) !== undefined) return true
  if (classOf(text.charCodeAt(at)) !== DASH) return false
  if (lexicon.inserted.at(text, at + 1) !== undefined) return true
  return isUpper(text.charCodeAt(at + 1)) && wordEnd(text, at + 1) === at + 2
}

/** Whether the number goes on with something that is no step: "18x", "18.2001", "18/2001". */
export function goesOn(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (kind === LETTER || kind === DIGIT) return true
  const next = classOf(text.charCodeAt(at + 1))
  // "Artikel 29-werkgroep" is the name of something.
  if (code === 45 && next === LETTER) return true
  return (code === 46 || code === 47 || kind === DASH) && next === DIGIT
}

/** Whether a roman number is one of a list of parts, and not the first letter of a sentence: "I believe". */
function endsPart(text: string, at: number, { and, up }: Lexicon): boolean {
  const code = text.charCodeAt(at)
  if (code === 44 || code === 46 || code === 59 || code === 41 || code === 45 || code === 58)
    return true
  const next = skipSpaces(text, at)
  return (
    classOf(text.charCodeAt(next)) === DASH ||
    and.at(text, next) !== undefined ||
    up.at(text, next) !== undefined
  )
}
