/**
 * Character classes and case folding by table look-up: the reader touches characters by code,
 * so that no-break spaces, soft hyphens and odd dashes need no copy of the text.
 */

const SIZE = 0x2200

export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const DASH = 4

const classes = new Uint8Array(SIZE)
/** Lower case, accents kept: for words of a grammar, where "à" and "a" differ. */
export const LOWER = new Uint16Array(SIZE)
/** Lower case without accents: for names, where writers leave them out. */
export const BASE = new Uint16Array(SIZE)

for (let code = 0; code < SIZE; code += 1) {
  const char = String.fromCharCode(code)
  const lower = char.toLowerCase()
  LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  BASE[code] = lower.normalize("NFD").charCodeAt(0)
  // "º" and "ª" are signs of numbers, as "°" is: "n.º 1", "nº1".
  if (/\p{L}/u.test(char) && char !== "º" && char !== "ª") classes[code] = LETTER
  else if (code >= 48 && code <= 57) classes[code] = DIGIT
  else if (/\s/.test(char)) classes[code] = SPACE
  else if (/\p{Pd}/u.test(char)) classes[code] = DASH
}
// Soft hyphen, zero-width space and joiners, word joiner: invisible, so they separate nothing.
for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060]) classes[code] = SPACE
/** What a code unit adds to the number of a word: its base letter or digit, 0 where a word ends. */
export const WORD = new Uint16Array(SIZE)
for (let code = 0; code < SIZE; code += 1)
  if (classes[code] === LETTER || classes[code] === DIGIT) WORD[code] = BASE[code]!
// Romanian is written with a comma below or, on older machines, a cedilla.
LOWER[0x15e] = LOWER[0x15f] = 0x219
LOWER[0x162] = LOWER[0x163] = 0x21b
// The typographic apostrophe is the straight one.
LOWER[0x2019] = 39
BASE[0x2019] = 39

export function classOf(code: number): number {
  return code < SIZE ? classes[code]! : OTHER
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isDigitAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at))
}

export function isLetterAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === LETTER
}

export function fold(table: Uint16Array, code: number): number {
  return code < SIZE ? table[code]! : code
}

/** First position at or after `at` that is no space. */
export function skipSpaces(text: string, at: number): number {
  while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at += 1
  return at
}

/** Last position before `at`, plus one, that is no space: the end of what stands to the left. */
export function skipSpacesBack(text: string, at: number): number {
  while (at > 0 && classOf(text.charCodeAt(at - 1)) === SPACE) at -= 1
  return at
}

/** End of the run of letters and digits that starts at `at`. */
export function wordEnd(text: string, at: number): number {
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== LETTER && kind !== DIGIT) break
    at += 1
  }
  return at
}

/** Start of the run of letters and digits that ends at `end`. */
export function wordStart(text: string, end: number): number {
  while (end > 0) {
    const kind = classOf(text.charCodeAt(end - 1))
    if (kind !== LETTER && kind !== DIGIT) break
    end -= 1
  }
  return end
}

export function isUpper(code: number): boolean {
  return classOf(code) === LETTER && fold(LOWER, code) !== code
}

/** ¹ ² ³ ⁰ ⁴–⁹ */
export function isRaisedFigure(code: number): boolean {
  if (code < 0xb2 || code > 0x2079) return false
  return code <= 0xb9 ? code !== 0xb4 && (code < 0xb4 || code === 0xb9) : code >= 0x2070
}

/** Whether a word begins with a stem that is written without accents, in small letters. */
export function startsWithFolded(text: string, start: number, end: number, stem: string): boolean {
  if (end - start < stem.length) return false
  for (let i = 0; i < stem.length; i += 1)
    if (fold(BASE, text.charCodeAt(start + i)) !== stem.charCodeAt(i)) return false
  return true
}
