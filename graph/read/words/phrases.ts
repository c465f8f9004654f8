import { DIGIT, LETTER, WORD, classOf, fold, isRaisedFigure, skipSpaces, wordEnd } from "./chars.ts"
import { Beginnings } from "./beginnings.ts"
import { Tree } from "./tree.ts"

/** Offset basis and prime of the FNV-1a hash. */
export const FNV = 0x811c9dc5 | 0
export const PRIME = 0x01000193
const SIZE = WORD.length

/**
 * Told of the number of a word with which phrases begin, whether it is one by itself, and of the
 * numbers of the words that may follow it.
 */
export type Beginning = (first: number, isWhole: boolean, seconds: Iterable<number>) => void

/**
 * Words and phrases that can be looked up at a place in a text without copying the text: a tree of
 * words, each found by a number computed from its letters. Spaces, dots, apostrophes and dashes
 * between the words of a phrase are free.
 */
export class Phrases<T> {
  private readonly tree = new Tree()
  /** By node: the folded word that leads there. The tree compares a number of its letters, this settles it. */
  private readonly words: string[] = [""]
  private readonly values: (T | undefined)[] = [undefined]
  /** By node, where case decides ("CCC", not "ccc"), the last word as written. */
  private readonly exact: (string | null)[] = [null]
  private readonly table: Uint16Array
  /** Most words of a text are in no table. */
  private readonly begins: Beginnings
  /** One past the last code unit of the phrase found last. */
  end = 0

  /** @param table how characters are folded: `LOWER` or `BASE` */
  constructor(table: Uint16Array) {
    this.table = table
    this.begins = new Beginnings(table)
  }

  add(phrase: string, value: T, caseMatters = false): void {
    let node = 0
    let last = ""
    for (const written of wordsOf(phrase)) {
      const word = folded(written, this.table)
      if (node === 0) this.begins.add(word)
      node = this.tree.grow(node, this.hash(word))
      this.words[node] ??= word
      if (this.words[node] !== word)
        throw new Error(`"${word}" and "${this.words[node]}" cannot be told apart`)
      this.values[node] ??= undefined
      this.exact[node] ??= null
      last = written
    }
    this.values[node] = value
    this.exact[node] = caseMatters ? last : null
  }

  /**
   * The value of the longest phrase that starts exactly at `at`, or undefined; sets `end`.
   * The caller sees to it that a word starts there.
   */
  at(text: string, at: number): T | undefined {
    return this.begins.may(text, at) ? this.longest(text, at) : undefined
  }

  private longest(text: string, at: number): T | undefined {
    const { table, tree } = this
    let found: T | undefined
    let node = 0
    let start = at
    for (;;) {
      let h = FNV
      let end = start
      while (end < text.length) {
        const code = text.charCodeAt(end)
        if (code >= SIZE || WORD[code] === 0) break
        h = Math.imul(h ^ table[code]!, PRIME)
        end += 1
      }
      if (end === start) {
        // A sign such as "§" is a word of its own.
        if (start >= text.length) break
        h = Math.imul(h ^ fold(table, text.charCodeAt(start)), PRIME)
        end += 1
      }
      node = tree.child(node, h)
      if (node === 0 || !same(text, start, end, this.words[node]!, table)) break
      const value = this.values[node]
      if (value !== undefined) {
        const exact = this.exact[node]!
        if (exact === null || text.startsWith(exact, start)) {
          found = value
          this.end = end
        }
      }
      if (!tree.isFork(node)) break
      start = skipJoins(text, end)
    }
    return found
  }

  /** Calls back with the first word of every phrase. */
  eachBeginning(visit: Beginning): void {
    const { tree, words } = this
    const children = tree.children()
    for (const node of children[0]!) {
      const next = children[node]!
      // A sign is no word to a scanner.
      const apart = next.some((each) => WORD[words[each]!.charCodeAt(0)] === 0)
      const isWhole = this.values[node] !== undefined || apart
      visit(tree.hashOf(node), isWhole, next.map(tree.hashOf, tree))
    }
  }

  private hash(word: string): number {
    return hashOf(word, 0, word.length, this.table)
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

/** A word with every letter folded. */
export function folded(word: string, table: Uint16Array): string {
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
