import { DIGIT, LETTER, WORD, classOf, fold, isRaisedFigure, skipSpaces, wordEnd } from "./chars.ts"

/** Offset basis and prime of the FNV-1a hash. */
export const FNV = 0x811c9dc5 | 0
export const PRIME = 0x01000193
const FILTER = 1 << 10

interface Node<T> {
  /** The folded word that leads here; a number computed from letters is compared first, this settles it. */
  word: string
  value: T | undefined
  /** Where case decides ("CCC", not "ccc"), the last word as written. */
  exact: string | null
  next: Map<number, Node<T>> | null
}

/**
 * Words and phrases that can be looked up at a place in a text without copying the text: a tree of
 * words, each found by a number computed from its letters. Spaces, dots, apostrophes and dashes
 * between the words of a phrase are free.
 */
export class Phrases<T> {
  private readonly root = new Map<number, Node<T>>()
  private readonly table: Uint16Array
  /** Which first words are worth a look-up: most words of a text are in no table. */
  private readonly filter = new Uint8Array(FILTER)
  /** One past the last code unit of the phrase found last. */
  end = 0

  /** @param table how characters are folded: `LOWER` or `BASE` */
  constructor(table: Uint16Array) {
    this.table = table
  }

  add(phrase: string, value: T, caseMatters = false): void {
    const words = wordsOf(phrase)
    let level = this.root
    words.forEach((written, i) => {
      const word = folded(written, this.table)
      const key = hashOf(word, 0, word.length, this.table)
      if (i === 0) this.filter[key & (FILTER - 1)] = 1
      let node = level.get(key)
      if (node === undefined) {
        node = { word, value: undefined, exact: null, next: null }
        level.set(key, node)
      }
      if (node.word !== word) throw new Error(`"${word}" and "${node.word}" cannot be told apart`)
      if (i === words.length - 1) {
        node.value = value
        node.exact = caseMatters ? written : null
      } else level = node.next ??= new Map()
    })
  }

  /**
   * The value of the longest phrase that starts exactly at `at`, or undefined; sets `end`.
   * The caller sees to it that a word starts there.
   */
  at(text: string, at: number): T | undefined {
    const { table } = this
    let found: T | undefined
    let level: Map<number, Node<T>> | null = this.root
    let start = at
    while (level !== null) {
      let h = FNV
      let end = start
      while (end < text.length) {
        const code = text.charCodeAt(end)
        if (code >= WORD.length || WORD[code] === 0) break
        h = Math.imul(h ^ table[code]!, PRIME)
        end += 1
      }
      if (end === start) {
        // A sign such as "§" is a word of its own.
        if (start >= text.length) break
        h = Math.imul(h ^ fold(table, text.charCodeAt(start)), PRIME)
        end += 1
      }
      if (start === at && this.filter[h & (FILTER - 1)] === 0) break
      const node = level.get(h)
      if (node === undefined || !same(text, start, end, node.word, table)) break
      if (node.value !== undefined && (node.exact === null || text.startsWith(node.exact, start))) {
        found = node.value
        this.end = end
      }
      level = node.next
      if (level !== null) start = skipJoins(text, end)
    }
    return found
  }

  /** Calls back with the first word of every phrase. */
  eachFirstWord(visit: (word: string) => void): void {
    for (const { word } of this.root.values()) visit(word)
  }
}

/** A number for the letters of a word: FNV-1a over its folded code units. */
export function hashOf(text: string, start: number, end: number, table: Uint16Array): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i += 1)
    h = Math.imul(h ^ fold(table, text.charCodeAt(i)), 0x01000193)
  return h
}

function same(text: string, start: number, end: number, word: string, table: Uint16Array): boolean {
  if (end - start !== word.length) return false
  for (let i = 0; i < word.length; i += 1)
    if (fold(table, text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
  return true
}

function folded(word: string, table: Uint16Array): string {
  let out = ""
  for (let i = 0; i < word.length; i += 1)
    out += String.fromCharCode(fold(table, word.charCodeAt(i)))
  return out
}

/** Skips what may stand between two words of a phrase: spaces, and at most two small signs. */
function skipJoins(text: string, at: number): number {
  at = skipSpaces(text, at)
  for (let n = 0; n < 2 && at < text.length && isJoin(text.charCodeAt(at)); n += 1)
    at = skipSpaces(text, at + 1)
  return at
}

/** . ' ’ ° - ‐ ‑, the slash of "and/or", and the raised mark of a note */
function isJoin(code: number): boolean {
  if (isRaisedFigure(code)) return true
  if (code < 128) return code === 46 || code === 39 || code === 45 || code === 47
  return code === 0xb0 || code === 0xba || code === 0x2019 || code === 0x2010 || code === 0x2011
}

/** Words of a phrase as written; "§" and "&" are words, other signs only separate. */
function wordsOf(phrase: string): string[] {
  const words: string[] = []
  let at = 0
  while (at < phrase.length) {
    const code = phrase.charCodeAt(at)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT) {
      const end = wordEnd(phrase, at)
      words.push(phrase.slice(at, end))
      at = end
    } else {
      if (code === 0xa7 || code === 38) words.push(phrase[at]!)
      at += 1
    }
  }
  return words
}
