import { LETTER, classOf, isDigitAt, isLetterAt, skipSpaces } from "../words/chars.ts"
import { isLoneLetter, plain } from "./letters.ts"
import type { Style } from "./style.ts"

/** What a part is called by, as the tables write it. */
export interface Label {
  value: string
  end: number
}

/** "-bis", "- bis", "ter", "-quinquies" right at a number; "1 bis 3" is a range in German. */
const ADVERB = /^(?:-\s?(?:bis|ter|quater|[a-z]{3,7}ies)|bis|ter)(?![\p{L}\d])/u

/** "3 bis", "3 quater" */
const APART = /^\s(?:bis|ter|quater|(?:quinqu|sex|sept|oct|nov|dec)ies)(?![\p{L}\d]|\s\d)/u

/** "1", "1a", "(1)", "b", "b)", "«b»", "premier", "1er", "IV". */
export function labelAt(text: string, at: number, style: Style): Label | null {
  const bracket = bracketAt(text, at)
  if (bracket !== null) return bracket
  const ordinal = style.ordinals.at(text, at)
  if (ordinal !== undefined) return { value: String(ordinal), end: style.ordinals.end }
  let q = at
  const quoted = '"“«„'.includes(text[at] ?? " ")
  if (quoted) q += 1
  let end = q
  while (isDigitAt(text, end)) end += 1
  if (end > q) {
    if (end - q > 3) return null
    let value = text.slice(q, end)
    if (isLoneLetter(text, end)) {
      if (text[end] !== "º" && text[end] !== "ª") value += plain(text[end]!)
      end += 1
    } else if (text.charCodeAt(end) === 45 && isLoneLetter(text, end + 1)) {
      value += plain(text[end + 1]!)
      end += 2
    } else {
      for (const ending of style.endings)
        if (
          ending !== "." &&
          text.startsWith(ending, end) &&
          classOf(text.charCodeAt(end + ending.length)) !== LETTER
        ) {
          end += ending.length
          break
        }
      end += ADVERB.exec(text.slice(end, end + 12))?.[0].length ?? adverbApart(text, end, style)
    }
    // "§ 4º-B"
    if (text.charCodeAt(end) === 45 && isLoneLetter(text, end + 1)) {
      value += plain(text[end + 1]!)
      end += 2
    }
    if (classOf(text.charCodeAt(end)) === LETTER) return null
    const code = text.charCodeAt(end)
    if (code === 176 || (code === 41 && !isInBrackets(text, at))) end += 1
    else if (code === 46 && style.endings.includes(".") && !isDigitAt(text, end + 1)) end += 1
    return { value, end }
  }
  while (classOf(text.charCodeAt(end)) === LETTER && end - q < 6) end += 1
  const word = text.slice(q, end)
  if (word.length === 1 || /^[ivx]{2,5}$/i.test(word)) {
    const code = text.charCodeAt(end)
    // "c.p.": the law's abbreviation, and no letter "p".
    if (code === 46 && !quoted) return null
    if (code === 39 || code === 0x2019)
      // "par l’article 42": an article of the language, and no letter "l".
      return isLetterAt(text, end + 1) ? null : { value: plain(word), end: end + 1 }
    if ((code === 41 && !isInBrackets(text, at)) || (quoted && '"”»“'.includes(text[end] ?? " ")))
      end += 1
    return { value: word.length === 1 ? plain(word) : word.toLowerCase(), end }
  }
  return null
}

/** How much of a text is an adverb that stands apart from its number; "1 bis 3" is a range in German. */
function adverbApart(text: string, at: number, { range, and }: Style): number {
  const [adverb = ""] = APART.exec(text.slice(at, at + 14)) ?? []
  const joins = range.at(text, at + 1) !== undefined || and.at(text, at + 1) !== undefined
  return joins ? 0 : adverb.length
}

/** How far back an opening bracket is looked for, in code units. */
const BRACKET = 120

/** Whether a bracket was opened before: then the next closing one ends it, and no "b)". */
function isInBrackets(text: string, at: number): boolean {
  let depth = 0
  for (let i = at - 1; i >= Math.max(0, at - BRACKET); i -= 1) {
    const code = text.charCodeAt(i)
    if (code === 41) depth += 1
    else if (code === 40) {
      if (depth === 0) return true
      depth -= 1
    }
  }
  return false
}

/** "(1)", "(1.1)", "(a)", "(iii)", "(3a)". */
export function bracketAt(text: string, at: number): Label | null {
  if (text.charCodeAt(at) !== 40) return null
  const inside = skipSpaces(text, at + 1)
  let end = inside
  while (
    end < inside + 6 &&
    (isDigitAt(text, end) ||
      classOf(text.charCodeAt(end)) === LETTER ||
      (text.charCodeAt(end) === 46 && isDigitAt(text, end + 1)))
  )
    end += 1
  const close = skipSpaces(text, end)
  if (end === inside || end - inside > 5 || text.charCodeAt(close) !== 41) return null
  const value = text.slice(inside, end).toLowerCase()
  if (!/^(?:\d{1,3}(?:\.\d{1,2})?[a-z]{0,2}|[a-zа-яα-ω]{1,2}|[ivx]{1,5})$/.test(value)) return null
  return { value: value.length === 1 ? plain(value) : value, end: close + 1 }
}
