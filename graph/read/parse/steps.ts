import { LETTER, classOf, isUpper, skipSpaces } from "../words/chars.ts"
import type { Cursor } from "./cursor.ts"
import {
  bracketAt,
  closing,
  kindsOf,
  letterAt,
  numberAt,
  romanAt,
  skipNumberEnding,
} from "./labels.ts"
import type { Lexicon, Unit } from "../language/lexicon.ts"

/** No treaty goes deeper; more steps are hostile text, and would be copied again and again. */
const MAX_DEPTH = 7

/** A label with the steps attached to it: "18.1.b" as its path. */
export interface Label {
  path: string[]
  end: number
  /** Without the steps that are written apart, "18, a": they may be no part of it. Null where there are none. */
  solid: { path: string[]; end: number } | null
}

interface Step {
  value: string
  end: number
}

/** The label after a unit word: "18", "18.1.b", "18 (1) (b)", "1 b", "(b)", "b", "premier". */
export function labelAt(cursor: Cursor, at: number, unit: Unit): Label | null {
  const { text, lexicon } = cursor
  const number = numberAt(text, at)
  if (number !== null) {
    const end = skipNumberEnding(text, number.end, lexicon)
    return stepsAt(cursor, end, [number.value])
  }
  const ordinal = lexicon.ordinals.at(text, at)
  if (ordinal !== undefined) {
    const { end } = lexicon.ordinals
    const allowed = unit.level !== "article" || isArticleOrdinal(cursor, at, end)
    if (allowed) return stepsAt(cursor, end, [String(ordinal)])
  }
  const spelt = lexicon.numbers.at(text, at)
  if (spelt !== undefined) {
    if (unit.level === "article") cursor.odd = true
    return stepsAt(cursor, lexicon.numbers.end, [String(spelt)])
  }
  if (unit.level === "article") {
    const roman = romanAt(text, at)
    if (roman !== null) cursor.odd = true
    return roman === null ? null : stepsAt(cursor, roman.end, [roman.value])
  }
  const bracket = bracketAt(text, at)
  if (bracket !== null) return stepsAt(cursor, bracket.end, [bracket.value])
  const letter = looseLetter(cursor, at)
  return letter === null ? null : stepsAt(cursor, letter.end, [letter.value])
}

function isArticleOrdinal({ text, lexicon }: Cursor, at: number, end: number): boolean {
  return lexicon.articleOrdinals.includes(text.slice(at, end).toLowerCase())
}

/** A letter on its own, "b" or "b)"; one that is a word needs a witness. */
export function looseLetter(cursor: Cursor, at: number): Step | null {
  const { text } = cursor
  const letter = letterAt(text, at)
  if (letter === null) return null
  if (text.charCodeAt(letter.end) === 41)
    return { value: letter.value, end: closing(text, letter.end) }
  if (!cursor.isWordLetter(letter.value) || cursor.witness(letter.end)) return letter
  // "lit. a pkt (i)"
  return cursor.lexicon.units.at(text, skipSpaces(text, letter.end)) === undefined ? null : letter
}

/** Steps that follow a path without a unit word of their own. */
export function stepsAt(cursor: Cursor, at: number, path: string[]): Label {
  const { text } = cursor
  let end = at
  let solid: Label["solid"] = null
  while (path.length < MAX_DEPTH) {
    let step = attached(cursor, end, path) ?? bracketAt(text, skipSpaces(text, end))
    if (step === null) {
      step = apart(cursor, end, path)
      if (step !== null) solid ??= { path, end }
    }
    if (step === null) break
    path = [...path, step.value]
    end = step.end
  }
  return { path, end, solid }
}

/** ".1", ".b", or a letter right after what precedes: "32b", "(1)b". */
function attached({ text, lexicon }: Cursor, at: number, path: readonly string[]): Step | null {
  const code = text.charCodeAt(at)
  // "32-b", but "2-6" is a range or a number of another kind.
  if (code === 45 || code === 0x2011)
    return kindsOf(path.at(-1)!).includes("number") ? dashed(text, at + 1) : null
  const dot = code === 46 || isOrdinalSlash(text, at)
  const next = dot ? at + 1 : at
  if (dot) {
    const number = numberAt(text, next)
    if (number !== null) return number.value.length > 2 ? null : number
  }
  if (isUpper(text.charCodeAt(next))) return null
  // "16f."
  if (!dot && lexicon.following.at(text, next) !== undefined) return null
  const letter = letterAt(text, next)
  if (letter === null || (letter.value.length > 1 && !dot)) return null
  return { value: letter.value, end: closing(text, letter.end) }
}

function dashed(text: string, at: number): Step | null {
  if (isUpper(text.charCodeAt(at))) return null
  const letter = letterAt(text, at)
  return letter?.value.length === 1 ? letter : null
}

/** " b" and ", b": a letter on its own after a number, or a small roman number after a letter. */
function apart(cursor: Cursor, at: number, path: readonly string[]): Step | null {
  const { text, lexicon } = cursor
  const comma = text.charCodeAt(at) === 44
  const next = skipSpaces(text, comma ? at + 1 : at)
  if (next === at || isUpper(text.charCodeAt(next))) return null
  const letter = letterAt(text, next)
  if (letter === null) return null
  if (text.charCodeAt(letter.end) !== 41 && isConnector(lexicon, text, next)) return null
  // ", n.º 1" is a unit, "c.p." an abbreviation.
  if (lexicon.units.at(text, next) !== undefined || abbreviates(text, letter.end)) return null
  const last = path.at(-1)!
  if (kindsOf(last).includes("number")) {
    if (letter.value.length > 1) return null
    if (text.charCodeAt(letter.end) === 41)
      return { value: letter.value, end: closing(text, letter.end) }
    // "articolo 32 e dell'articolo 33": the word wins over the letter.
    if (lexicon.and.at(text, next) !== undefined || lexicon.range.at(text, next) !== undefined)
      return null
    const likely = letter.value <= "h" && !cursor.isWordLetter(letter.value) && !comma
    return likely || cursor.witness(letter.end) ? letter : null
  }
  const roman = letter.value.length > 1 || (letter.value === "i" && last !== "h")
  const fits = comma && roman && kindsOf(letter.value).includes("roman")
  return fits && cursor.witness(letter.end) ? letter : null
}

/** The slash of "18.º/1", which is how Portuguese writers shorten "n.º 1". */
function isOrdinalSlash(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 47) return false
  const sign = text.charCodeAt(at - 1)
  return sign === 0xba || sign === 0xb0
}

/** Whether a letter's dot stands inside an abbreviation: "c.p." */
function abbreviates(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && classOf(text.charCodeAt(at + 1)) === LETTER
}

/** "16 f.", "16 i.V.m. 29", "16 t/m 21": a connector that begins with a lone letter. */
function isConnector({ following, and, range }: Lexicon, text: string, at: number): boolean {
  return (
    following.at(text, at) !== undefined ||
    and.at(text, at) !== undefined ||
    range.at(text, at) !== undefined
  )
}
