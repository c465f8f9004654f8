import { DASH, LETTER, classOf, isDigitAt, skipSpaces } from "../words/chars.ts"
import { isLoneLetter, plain, plainWord } from "./letters.ts"
import type { Style } from "./style.ts"

/** The number of a provision as pages write it: "323-1", "202a", "588 ter j", "3.º-A", "260²". */
export interface NumberRead {
  /** As the tables have it: small Latin letters, a hyphen between two figures only. */
  key: string
  end: number
  /** Where "2701-2713" may also be a range: place of the dash in `key`; else -1. */
  dash: number
}

const LATIN = new Set(
  "bis ter quater quáter quinquies quinques sexies septies octies novies nonies decies undecies duodecies terdecies".split(
    " ",
  ),
)
const SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹"
/** Longer numbers are no provision. */
const LONGEST = 12

/** The number at `at`, or null. */
export function readNumber(text: string, at: number, style: Style): NumberRead | null {
  let key = ""
  let q = at
  const prefix = prefixAt(text, at, style)
  if (prefix !== null) {
    key = prefix.key
    q = prefix.end
  }
  const from = q
  while (isDigitAt(text, q)) q += 1
  if (q === from || q - from > 5) return null
  key += text.slice(from, q)
  let dash = -1
  for (let n = 0; n < 5 && key.length <= LONGEST * 2; n += 1) {
    const next = extension(text, q, style, key)
    if (next === null) break
    if (next.key.startsWith("-") && classOf(text.charCodeAt(q)) === DASH && dash < 0)
      dash = key.length
    key += next.key
    q = next.end
  }
  q = skipEnding(text, q, style)
  // "3.º-A": a letter after the sign.
  if (classOf(text.charCodeAt(q)) === DASH && isLoneLetter(text, q + 1)) {
    key += plain(text[q + 1]!)
    q += 2
  }
  if (classOf(text.charCodeAt(q)) === LETTER) return null
  return { key, end: q, dash }
}

interface Piece {
  key: string
  end: number
}

function prefixAt(text: string, at: number, style: Style): Piece | null {
  for (const prefix of style.prefixes) {
    if (!text.startsWith(prefix, at)) continue
    let q = at + prefix.length
    if (text.charCodeAt(q) === 46) q += 1
    q = skipSpaces(text, q)
    if (isDigitAt(text, q)) return { key: prefix.toLowerCase(), end: q }
  }
  // "XI.293": book and article of a Belgian code.
  let q = at
  while (q - at < 5 && "IVX".includes(text[q] ?? "-")) q += 1
  return q > at && text.charCodeAt(q) === 46 && isDigitAt(text, q + 1)
    ? { key: `${text.slice(at, q).toLowerCase()}.`, end: q + 1 }
    : null
}

/** What goes on with the number: a letter, a Latin adverb, a hyphen and more, a raised figure. */
function extension(text: string, at: number, style: Style, key: string): Piece | null {
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (kind === LETTER) return letters(text, at, style)
  const raised = raisedFigures(text, code === 46 ? at + 1 : at)
  if (raised !== null) return raised
  if (code === 94) return figures(text, at + 1)
  if (code === 47) {
    if (isLoneLetter(text, at + 1)) return { key: plain(text[at + 1]!), end: at + 2 }
    // The Belgian "383bis/1": an article inserted after 383bis.
    return endsLatin(key) ? figures(text, at + 1) : null
  }
  if (kind === DASH) {
    const number = figures(text, at + 1)
    if (number !== null) return number
    return style.endings.some((ending) => text.startsWith(ending, at))
      ? null
      : (letters(text, at + 1, style) ?? latin(text, at + 1))
  }
  if (code === 34 || code === 0x201c || code === 0xab || kind === 3)
    return apart(text, at, style, key)
  return null
}

/** Letters right at the number: "202a", "126nba", "143bis". An ending such as "er" is none. */
function letters(text: string, at: number, style: Style): Piece | null {
  let end = at
  while (classOf(text.charCodeAt(end)) === LETTER) end += 1
  if (end === at) return null
  const word = text.slice(at, end).toLowerCase()
  if (style.endings.some((ending) => ending.replace(/^[.-]/, "") === word)) return null
  if (LATIN.has(word)) return { key: plainWord(word), end }
  return end - at <= 3 && word !== "º" && word !== "ª" ? { key: plainWord(word), end } : null
}

/** The adverb of "640 - ter", after a dash with spaces around. */
function latin(text: string, at: number): Piece | null {
  const from = skipSpaces(text, at)
  let end = from
  while (classOf(text.charCodeAt(end)) === LETTER) end += 1
  const word = text.slice(from, end).toLowerCase()
  return LATIN.has(word) ? { key: plainWord(word), end } : null
}

/** The number of a member that is its adverb only: the "ter" of "635 bis, ter e quater". */
export function readAdverb(text: string, at: number, last: NumberRead): NumberRead | null {
  const base = /^\d+(?=(?:bis|ter|quater|[a-z]+ies)$)/.exec(last.key)
  const adverb = base === null ? null : latin(text, at)
  return adverb === null ? null : { key: base![0] + adverb.key, end: adverb.end, dash: -1 }
}

/** What follows after a space: "197 bis", "588 ter j", "211 bis 1", '274 "A"'. */
function apart(text: string, at: number, style: Style, key: string): Piece | null {
  const q = skipSpaces(text, at)
  const quote = text.charCodeAt(q)
  if (quote === 34 || quote === 0x201c || quote === 0xab) {
    const close = text.charCodeAt(q + 2)
    return isLoneLetter(text, q + 1) && (close === 34 || close === 0x201d || close === 0xbb)
      ? { key: plain(text[q + 1]!), end: q + 3 }
      : null
  }
  if (q === at) return null
  if (classOf(text.charCodeAt(q)) === DASH) return latin(text, q + 1)
  // "615-ter e ss.", "615-ter e art. 640-ter"
  if (style.following.at(text, q) !== undefined) return null
  const joins = style.and.at(text, q) !== undefined || style.range.at(text, q) !== undefined
  // "588 sexies a de la LECrim": a letter where no other number follows.
  if (
    joins &&
    (!isLoneLetter(text, q) || !endsLatin(key) || isDigitAt(text, skipSpaces(text, q + 1)))
  )
    return null
  let end = q
  while (classOf(text.charCodeAt(end)) === LETTER) end += 1
  const word = text.slice(q, end).toLowerCase()
  if (LATIN.has(word)) return { key: plainWord(word), end }
  if (!endsLatin(key)) return null
  if (end === q) {
    const number = figures(text, q)
    return number !== null && number.end - q === 1 ? { key: text[q]!, end: number.end } : null
  }
  const follows = text.charCodeAt(end)
  return end - q === 1 &&
    follows !== 41 &&
    follows !== 39 &&
    follows !== 46 &&
    style.links.at(text, q) === undefined
    ? { key: plain(word), end }
    : null
}

function endsLatin(key: string): boolean {
  return /(?:bis|ter|quater|ies)$/.test(key)
}

function figures(text: string, at: number): Piece | null {
  let end = at
  while (isDigitAt(text, end)) end += 1
  return end > at && end - at <= 4 ? { key: `-${text.slice(at, end)}`, end } : null
}

function raisedFigures(text: string, at: number): Piece | null {
  let end = at
  let key = "-"
  for (; end < text.length; end += 1) {
    const figure = SUPER.indexOf(text[end]!)
    if (figure < 0) break
    key += figure
  }
  return end > at ? { key, end } : null
}

/** Skips the ending of a written number: "1er", "6.º", "266." before a word. */
export function skipEnding(text: string, at: number, style: Style): number {
  for (const ending of style.endings) {
    if (!text.startsWith(ending, at)) continue
    const end = at + ending.length
    const kind = classOf(text.charCodeAt(end))
    if (kind === LETTER || isDigitAt(text, end)) continue
    return end
  }
  return at
}
