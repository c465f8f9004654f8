import { DIGIT, LETTER, classOf, fold, skipSpaces, wordEnd } from "./chars.ts"

interface Entry<T> {
  /** Folded words; a sign such as "§" or "&" is a word of its own. */
  words: string[]
  /** Where case decides ("CCC", not "ccc"), the words as written. */
  exact: string[] | null
  value: T
}

/**
 * Words and phrases that can be looked up at a place in a text without copying the text. A word is
 * found by a number computed from its letters; spaces, dots, apostrophes and dashes between the
 * words of a phrase are free.
 */
export class Phrases<T> {
  private readonly byFirst = new Map<number, Entry<T>[]>()
  /** One past the last code unit of the phrase found last. */
  end = 0

  private readonly table: Uint16Array

  /** @param table how characters are folded: `LOWER` or `BASE` */
  constructor(table: Uint16Array) {
    this.table = table
  }

  add(phrase: string, value: T, caseMatters = false): void {
    const exact = split(phrase)
    if (exact.length === 0) return
    const words = exact.map((word) => this.folded(word))
    const key = this.hash(words[0]!, 0, words[0]!.length)
    const list = this.byFirst.get(key) ?? []
    list.push({ words, exact: caseMatters ? exact : null, value })
    // The longest phrase wins, so it is tried first.
    list.sort((a, b) => b.words.join(" ").length - a.words.join(" ").length)
    this.byFirst.set(key, list)
  }

  /**
   * The value of the longest phrase that starts exactly at `at`, or undefined; sets `end`.
   * The caller sees to it that a word starts there.
   */
  at(text: string, at: number): T | undefined {
    const end = tokenEnd(text, at)
    if (end === at) return undefined
    const list = this.byFirst.get(this.hash(text, at, end))
    if (list === undefined) return undefined
    for (const entry of list) {
      const stop = this.match(text, at, entry)
      if (stop >= 0) {
        this.end = stop
        return entry.value
      }
    }
    return undefined
  }

  private match(text: string, at: number, entry: Entry<T>): number {
    let end = at
    for (let i = 0; i < entry.words.length; i += 1) {
      const start = i === 0 ? at : skipJoins(text, end)
      end = tokenEnd(text, start)
      const word = entry.words[i]!
      if (end - start !== word.length) return -1
      for (let k = 0; k < word.length; k += 1) {
        if (fold(this.table, text.charCodeAt(start + k)) !== word.charCodeAt(k)) return -1
      }
      if (entry.exact !== null && !text.startsWith(entry.exact[i]!, start)) return -1
    }
    return end
  }

  private folded(word: string): string {
    let out = ""
    for (let i = 0; i < word.length; i += 1)
      out += String.fromCharCode(fold(this.table, word.charCodeAt(i)))
    return out
  }

  private hash(text: string, start: number, end: number): number {
    let h = 0x811c9dc5
    for (let i = start; i < end; i += 1)
      h = Math.imul(h ^ fold(this.table, text.charCodeAt(i)), 0x01000193)
    return h
  }
}

/** End of the word or sign at `at`. */
function tokenEnd(text: string, at: number): number {
  const end = wordEnd(text, at)
  return end > at || at >= text.length ? end : at + 1
}

/** Skips what may stand between two words of a phrase: spaces, and at most two small signs. */
function skipJoins(text: string, at: number): number {
  at = skipSpaces(text, at)
  for (let n = 0; n < 2 && at < text.length; n += 1) {
    const code = text.charCodeAt(at)
    // . ' ’ ° º - ‐ ‑ and a slash, as in "and/or"
    const join =
      code === 46 ||
      code === 39 ||
      code === 0x2019 ||
      code === 0xb0 ||
      code === 45 ||
      code === 47 ||
      (code >= 0x2010 && code <= 0x2011)
    if (!join) break
    at = skipSpaces(text, at + 1)
  }
  return at
}

function split(phrase: string): string[] {
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
