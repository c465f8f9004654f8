/** What the gate of every page must know to tell whether something like an article stands there. */
export interface GatePack {
  /** Words before a number that make it an article's or a decision's, as a regular expression: of at least four letters. */
  long: string
  /** Shorter ones. */
  short: string
  /** Words after a number that do, "198 straipsnis", and shorter ones, "228. gr.", "12 SCR". */
  after: string
  shortAfter: string
  /** Words that may stand for the number: "premier". */
  ordinals: string
}

/** What tells, where there is an article, whether something that is marked is named. */
export interface NamesPack {
  /** Beginnings of names of national laws, or their numbers, and of courts and law reports: a sign next to a figure. Packed. */
  laws: string
  /** Their first words, by fewer bits. Packed. */
  firsts: string
  /** Beginnings of names of what is marked on pages. Packed. */
  names: string
  /** How the names begin, in small letters. */
  stems: string[]
  /** Ends of names of laws in scripts without spaces between words: 刑法, 형법. */
  east: string[]
  /** Parts of addresses of pages about it; "*" stands for anything. */
  addresses: string[]
}

/** Names are told by so many of their first words. */
export const NAME_WORDS = 4
/** What may stand between the words of a name, in code units. */
export const GAP = 4

/** So many letters of a word count. */
const STEM = 6
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
/** How many characters a number takes, and where fewer bits will do. */
const WHOLE = 4
export const FIRST = 3
const FOLDED = 0x700
/** Base letters in small, by code unit; 0 for what is no letter and no digit, 1 for what was not yet asked. */
const folded = new Uint16Array(FOLDED).fill(1)

/** A letter without case and accents, a digit as itself; 0 for anything else. */
export function fold(code: number): number {
  if (code >= FOLDED) return 0
  const known = folded[code]!
  return known === 1 ? (folded[code] = base(code)) : known
}

function base(code: number): number {
  const char = String.fromCharCode(code)
  return /[\p{L}0-9]/u.test(char) ? char.toLowerCase().normalize("NFD").charCodeAt(0) : 0
}

/** A word that was found: its end, the number of how it begins, and that of how it is written. */
export interface Word {
  end: number
  hash: number
  exact: number
}

/**
 * Reads the word at `at` into `word`. A capital after a small letter begins a word, as does a letter
 * after a digit: the text of a page runs on from one cell to the next.
 */
export function readWord(text: string, at: number, word: Word): void {
  let hash = 0x811c9dc5
  let exact = 0x50c5d1f
  let before = 0
  const stem = at + STEM
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = fold(code)
    if (letter === 0 || (before !== 0 && isTurn(before, code, letter))) break
    // Endings are left out: "Convenția", "Convenției".
    if (at < stem) hash = Math.imul(hash ^ letter, 0x01000193)
    exact = Math.imul(exact ^ code, 0x01000193)
    before = code
  }
  word.end = at
  word.hash = hash
  word.exact = exact
}

/** Whether a word ends between two letters. */
function isTurn(before: number, code: number, letter: number): boolean {
  return (code >= 65 && code <= 90 && before >= 97) || (letter >= 97 && before < 58)
}

/** The number of a phrase from that of the words before and that of its last word. */
export function join(before: number, hash: number): number {
  return Math.imul(before ^ (before >>> 13), 0x5bd1e995) ^ hash
}

/** Where the next word begins, if it is near; -1 otherwise. */
export function nextWord(text: string, at: number): number {
  for (let next = at; next <= at + GAP && next < text.length; next += 1)
    if (fold(text.charCodeAt(next)) !== 0) return next
  return -1
}

/** Where the word around `at` begins; `at` itself between words. */
export function wordStart(text: string, at: number): number {
  for (; at > 0; at -= 1) {
    const code = text.charCodeAt(at)
    const letter = fold(code)
    const before = text.charCodeAt(at - 1)
    if (letter === 0 || fold(before) === 0 || isTurn(before, code, letter)) return at
  }
  return at
}

/** The bits of a number that are kept. */
export function bitsOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0xffffff
}

/** Numbers, by so many characters of six bits each, in order and each once. */
export function pack(numbers: Iterable<number>, size = WHOLE): string {
  const mask = 2 ** (6 * size) - 1
  return [...new Set([...numbers].map((number) => number & mask))]
    .sort((a, b) => a - b)
    .map((number) =>
      Array.from({ length: size }, (_, i) => SIGNS[(number >> (6 * (size - 1 - i))) & 63]).join(""),
    )
    .join("")
}

export function unpack(packed: string, size = WHOLE): Set<number> {
  const numbers = new Set<number>()
  for (let at = 0; at < packed.length; at += size) {
    let number = 0
    for (let i = at; i < at + size; i += 1) number = (number << 6) | SIGNS.indexOf(packed[i]!)
    numbers.add(number)
  }
  return numbers
}
