import { LETTER, classOf, isDigitAt, isUpper, skipSpaces } from "../words/chars.ts"
import { bracketAt, labelAt } from "./labels.ts"
import { isLoneLetter, plain } from "./letters.ts"
import type { Style } from "./style.ts"

/** A step below the number: "(1)", "Abs. 1", ".2", " a". */
export interface Step {
  value: string
  /** What announced it: the folded word ("abs"), or "(" "." "~" for signs; "~": a letter of its own. */
  by: string
}

/** No provision goes deeper; more is hostile text. */
const DEEPEST = 7

/** Steps from `at` on; returns where they end. */
export function readSteps(text: string, at: number, style: Style, into: Step[]): number {
  let end = at
  while (into.length < DEEPEST) {
    const next = stepAt(text, end, style, into)
    if (next < 0) break
    end = next
  }
  return end
}

function stepAt(text: string, at: number, style: Style, into: Step[]): number {
  const signed = attached(text, at, into)
  if (signed >= 0) return signed
  let q = skipSpaces(text, at)
  const bracket = bracketAt(text, q)
  // "art. 323-3-1 (V)": a mark of the page; capitals of a provision stand right at it.
  if (bracket !== null && q > at && isUpper(text.charCodeAt(q + 1))) return -1
  if (bracket !== null) {
    const word = wordAfter(text, bracket.end, style)
    into.push({ value: bracket.value, by: word < 0 ? "(" : "after" })
    return word < 0 ? bracket.end : word
  }
  if (style.loose && q > at && isSmallLetter(text, q, style)) {
    into.push({ value: plain(text[q]!), by: "~" })
    return text.charCodeAt(q + 1) === 41 ? q + 2 : q + 1
  }
  if (text.charCodeAt(q) === 44) q = skipSpaces(text, q + 1)
  const head = headAt(text, q, style)
  if (head >= 0) return head
  const roman = q > at ? romanPartAt(text, q, style, into) : -1
  return roman >= 0 ? roman : partAt(text, q, style, into)
}

/** "caput", "“caput”": where the word for the head of a provision ends; -1 where it does not stand. */
function headAt(text: string, at: number, { head }: Style): number {
  if (head === null) return -1
  const quoted = QUOTES.includes(text[at] ?? " ")
  if (head.at(text, quoted ? at + 1 : at) === undefined) return -1
  return quoted && QUOTES.includes(text[head.end] ?? " ") ? head.end + 1 : head.end
}

const QUOTES = "\"“”«»'‘’"

/** "L. 34-1, III et", "L. 34-1 II bis,", "art. 22, III, da Lei": a part in capitals. */
const ROMAN = /^([IVX]{1,5})(?:\s(?:bis|ter|quater))?(?!\p{L})/u

/** Takes a part in Roman capitals, where the language has such; returns its end, -1 where none is. */
export function romanPartAt(text: string, at: number, style: Style, into: Step[]): number {
  const part = style.roman ? ROMAN.exec(text.slice(at, at + 16)) : null
  if (part === null) return -1
  const end = at + part[0].length
  const next = skipSpaces(text, end)
  const isWhole =
    next === text.length ||
    ",;)".includes(text[next]!) ||
    style.and.at(text, next) !== undefined ||
    style.range.at(text, next) !== undefined ||
    style.links.at(text, next) !== undefined
  if (!isWhole) return -1
  into.push({ value: part[1]!.toLowerCase(), by: "I" })
  return end
}

/** A part with its word, before or after: "Abs. 1", "lid 2", "eerste lid", "a) pont". -1 where none is. */
export function partAt(text: string, at: number, style: Style, into: Step[]): number {
  if (style.parts.at(text, at) !== undefined) {
    const word = bare(text, at, style.parts.end)
    let q = style.parts.end
    // "al.", "n.º", "n°"
    while (q < style.parts.end + 2 && ".º°".includes(text[q] ?? " ")) q += 1
    const label = labelAt(text, skipSpaces(text, q), style)
    if (label === null) return -1
    into.push({ value: label.value, by: word })
    return label.end
  }
  if (style.partsAfter === null) return -1
  const label = labelAt(text, at, style)
  if (label === null) return -1
  const end = wordAfter(text, lastOrdinal(text, label.end, style), style)
  // "§§ 240, 244 Absatz 1": the word belongs to the number after it.
  if (end < 0 || (isDigitAt(text, at) && isDigitAt(text, skipSpaces(text, end)))) return -1
  into.push({ value: label.value, by: "after" })
  return end
}

/** "eerste en tweede lid", "eerste, tweede en derde lid": where the ordinals before the word end. */
function lastOrdinal(text: string, from: number, style: Style): number {
  let at = from
  for (let n = 0; n < DEEPEST; n += 1) {
    let q = skipSpaces(text, at)
    if (text.charCodeAt(q) === 44) q = skipSpaces(text, q + 1)
    if (style.and.at(text, q) !== undefined) q = skipSpaces(text, style.and.end)
    if (q === skipSpaces(text, at) || style.ordinals.at(text, q) === undefined) return at
    at = style.ordinals.end
  }
  return at
}

/** End of a word such as "lid" that follows a label; -1 where there is none. */
function wordAfter(text: string, at: number, style: Style): number {
  const q = skipSpaces(text, at)
  if (style.partsAfter === null || style.partsAfter.at(text, q) === undefined) return -1
  const { end } = style.partsAfter
  return text.charCodeAt(end) === 46 ? end + 1 : end
}

/** ".2", ":9c", "/1", ".b" right at the number, "d)" right after a bracket. */
function attached(text: string, at: number, into: Step[]): number {
  const code = text.charCodeAt(at)
  if (code === 41 || at === 0) return -1
  if (code === 46 || code === 58 || code === 47) {
    let end = at + 1
    while (isDigitAt(text, end)) end += 1
    if (end > at + 1) {
      if (end - at > 4) return -1
      let value = text.slice(at + 1, end)
      if (code === 58 && isLoneLetter(text, end)) {
        value += plain(text[end]!)
        end += 1
      }
      if (classOf(text.charCodeAt(end)) === LETTER) return -1
      into.push({ value, by: "." })
      return end
    }
    if (code === 46 && isLoneLetter(text, end) && /\p{Ll}/u.test(text[end]!)) {
      into.push({ value: plain(text[end]!), by: "~" })
      return text.charCodeAt(end + 1) === 46 ? end + 2 : end + 1
    }
    return -1
  }
  if (text.charCodeAt(at - 1) === 41 && isLoneLetter(text, at) && text.charCodeAt(at + 1) === 41) {
    into.push({ value: plain(text[at]!), by: "(" })
    return at + 2
  }
  return -1
}

function isSmallLetter(text: string, at: number, style: Style): boolean {
  return (
    isLoneLetter(text, at) &&
    /[\p{Ll}]/u.test(text[at]!) &&
    style.and.at(text, at) === undefined &&
    style.range.at(text, at) === undefined &&
    style.links.at(text, at) === undefined &&
    // "Abs. 1 a.F."
    style.former?.at(text, at) === undefined &&
    text.charCodeAt(at + 1) !== 39 &&
    !(
      text.charCodeAt(at + 1) === 46 &&
      classOf(text.charCodeAt(skipSpaces(text, at + 2))) === LETTER &&
      /[\p{Ll}]/u.test(text[skipSpaces(text, at + 2)] ?? "")
    )
  )
}

function bare(text: string, from: number, to: number): string {
  return text.slice(from, to).toLowerCase().slice(0, 3)
}
