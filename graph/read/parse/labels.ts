import { DIGIT, LETTER, classOf, isRaisedFigure, skipSpaces, wordEnd } from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"

/** What a step of a path looks like. "i", "v" and "x" are letters and roman numbers: `i` and `l` both. */
export type StepKind = "number" | "letter" | "roman"

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/

export function isRoman(step: string): boolean {
  return step !== "" && ROMAN.test(step)
}

export function kindsOf(step: string): StepKind[] {
  const code = step.charCodeAt(0)
  if (code >= 48 && code <= 57) return ["number"]
  const kinds: StepKind[] = []
  if (step.length === 1) kinds.push("letter")
  if (isRoman(step)) kinds.push("roman")
  return kinds
}

/** Whether two steps can stand in the same list: 1 and 3, a and b, i and ii. */
export function sameKind(a: string, b: string): boolean {
  const kinds = kindsOf(b)
  return kindsOf(a).some((kind) => kinds.includes(kind))
}

/** The numbers of most provisions, written once. */
const FIGURES = Array.from({ length: 400 }, (_, i) => String(i))

/** Number of up to four digits at `at`, as its digits without leading zeros; null where there is none. */
export function numberAt(text: string, at: number): { value: string; end: number } | null {
  let end = at
  let value = 0
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (classOf(code) !== DIGIT) break
    value = value * 10 + code - 48
  }
  if (end === at || end - at > 4) return null
  return { value: FIGURES[value] ?? String(value), end }
}

const LARGE_ROMAN = /^(?:X{0,3}|XL)(?:IX|IV|V?I{0,3})$/

/** A number of an article in capitals, "XVIII", as its value. */
export function romanAt(text: string, at: number): { value: string; end: number } | null {
  const end = wordEnd(text, at)
  if (end === at || end - at > 7) return null
  const word = text.slice(at, end)
  return LARGE_ROMAN.test(word) ? { value: String(valueOf(word)), end } : null
}

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }

function valueOf(roman: string): number {
  let sum = 0
  for (let i = 0; i < roman.length; i += 1) {
    const value = VALUES[roman[i]!]!
    sum += value < (VALUES[roman[i + 1] ?? ""] ?? 0) ? -value : value
  }
  return sum
}

/** A letter or small roman number standing alone at `at`: "b", "iii". */
export function letterAt(text: string, at: number): { value: string; end: number } | null {
  const end = wordEnd(text, at)
  if (end === at || end - at > 4) return null
  const code = text.charCodeAt(end)
  // "d'une", "c'est": an elided word and no letter.
  if (code === 39 || code === 0x2019) return null
  const value = text.slice(at, end)
  const lower = value.toLowerCase()
  if (value.length === 1) return /[a-z]/.test(lower) ? { value: lower, end } : null
  return value === lower && isRoman(value) ? { value, end } : null
}

/** "(1)", "(b)", "(iii)" at `at`, or "1)" and "b)" where the opening bracket is missing. */
export function bracketAt(
  text: string,
  at: number,
  closingOnly = false,
): { value: string; end: number } | null {
  const open = text.charCodeAt(at) === 40
  if (!open && !closingOnly) return null
  const inside = open ? skipSpaces(text, at + 1) : at
  const step = numberAt(text, inside) ?? letterAt(text, inside)
  if (step === null || step.value.length > 3) return null
  const close = skipSpaces(text, step.end)
  return text.charCodeAt(close) === 41 ? { value: step.value, end: close + 1 } : null
}

/** Skips the ending of a written number: "1er", "2nd", "6.º". */
export function skipNumberEnding(text: string, at: number, lexicon: Lexicon): number {
  for (const ending of lexicon.numberEndings) {
    if (!text.startsWith(ending, at)) continue
    const end = at + ending.length
    if (end >= text.length || classOf(text.charCodeAt(end)) !== LETTER) return end
  }
  return at
}

/** Text of `(…)` that starts at `at`, skipped: a caption such as "(Illegal access)". At most 80 code units. */
export function skipCaption(text: string, at: number): number {
  if (text.charCodeAt(at) !== 40) return at
  const limit = Math.min(text.length, at + 80)
  for (let i = at + 1; i < limit; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 41) return i + 1
    if (code === 40) return at
  }
  return at
}

/** How far around a closing bracket the one that it closes is looked for, in code units. */
const BRACKET_REACH = 80

/**
 * End of a label whose closing bracket may stand at `at`: "b)". A bracket that closes what was
 * opened before the reference, as in "(Art. 18.1.b)", is no part of it.
 */
export function closing(text: string, at: number): number {
  if (text.charCodeAt(at) !== 41) return at
  return opensBefore(text, at) && !closesAfter(text, at + 1) ? at : at + 1
}

function opensBefore(text: string, at: number): boolean {
  let closed = 0
  for (let i = at - 1; i >= 0 && at - i <= BRACKET_REACH; i -= 1) {
    const code = text.charCodeAt(i)
    if (code === 41 && !enumerates(text, i)) closed += 1
    else if (code === 40) {
      if (closed === 0) return true
      closed -= 1
    }
  }
  return false
}

/** "a)", which no bracket opened. */
function enumerates(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 2)
  return code !== 40 && classOf(code) !== LETTER && classOf(text.charCodeAt(at - 1)) === LETTER
}

function closesAfter(text: string, at: number): boolean {
  for (let i = at; i < text.length && i - at < BRACKET_REACH; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 41) return true
    if (code === 40) return false
  }
  return false
}

/** A mark of a note: a raised figure, or * † ‡. */
export function isRaised(code: number): boolean {
  return code === 42 || isRaisedFigure(code) || code === 0x2020 || code === 0x2021
}
