import type { GatePack } from "#graph/read/gate-pack.ts"

const UNIT = 1
const ORDINAL = 2
const NAME = 4
const LAW = 8
/** Sizes of the tables by code unit and by word, the second a power of two. */
const CODES = 0x700
const WORDS = 1 << 14
/** How far a figure may stand from the name of a law, in code units. */
const NEAR = 24
/** Shorter names of laws need an article's sign as well. */
const SHORT = 4
/** What may stand between a unit word and its number, or between the words of a name, in code units. */
const GAP = 4
/** The further words of names, as numbers, by their first. */
type Names = Map<number, { rest: number[]; exact: string | null }[]>

const ROMAN = /^[IVXLC]+$/

/**
 * Cheap signs that a text can hold references: something written like an article, and the name of
 * something that is marked. One pass, a number for each word; the cost does not depend on how many
 * names there are. A false alarm costs the loading of the reader and nothing else.
 */
export class Signs {
  /** Whether something like "Art. 18" was met, and whether a name was. */
  article = false
  name = false
  readonly #fold = new Uint16Array(CODES)
  readonly #words = new Uint8Array(WORDS)
  readonly #names: Names = new Map()
  readonly #laws: Names = new Map()
  readonly #reports: ReadonlySet<string>
  readonly #addresses: string[]

  constructor({ units, ordinals, names, laws, reports, addresses, fold }: GatePack) {
    for (let i = 0; i < 10; i += 1) this.#fold[48 + i] = 48 + i
    for (let i = 0; i < 26; i += 1) this.#fold[65 + i] = this.#fold[97 + i] = 97 + i
    for (let i = 0; i < fold.length; i += 1)
      if (fold[i] !== " ") this.#fold[0xc0 + i] = fold.charCodeAt(i)
    for (const word of units) this.#flag(this.#numbers(word).at(-1), UNIT)
    for (const word of ordinals) this.#flag(this.#numbers(word)[0], ORDINAL)
    for (const name of names) this.#addName(name, this.#names, NAME)
    for (const name of [...laws, ...reports]) this.#addName(name, this.#laws, LAW)
    this.#reports = new Set(reports)
    this.#addresses = addresses
  }

  get both(): boolean {
    return this.article && this.name
  }

  /** Looks at the text in [from, to), UTF-16 code units; stops as soon as both signs were met. */
  scan(text: string, from = 0, to = text.length): void {
    let unitEnd = -1
    let at = from
    while (at < to) {
      const code = text.charCodeAt(at)
      if (this.#letter(code) === 0) {
        if (code === 0xa7) unitEnd = at + 1
        at += 1
        continue
      }
      const start = at
      const isNear = unitEnd >= 0 && start - unitEnd <= GAP
      at = this.#wordEnd(text, start)
      if (isNear && (code < 58 || ROMAN.test(text.slice(start, at)))) this.article = true
      const number = this.#hash
      const flags = this.#words[number & (WORDS - 1)]!
      if (flags === 0) continue
      if ((flags & UNIT) !== 0) unitEnd = at
      if ((flags & ORDINAL) !== 0 && isNear) this.article = true
      if ((flags & NAME) !== 0 && !this.name)
        this.name = this.#named(text, start, at, number, this.#names)
      if ((flags & LAW) !== 0 && isByFigure(text, start, at)) {
        const name = this.#named(text, start, at, number, this.#laws)
        this.name ||= name
        // The number may stand before its unit word: "228. gr.", "198 straipsnis".
        if (name && (at - start >= SHORT || this.#reports.has(text.slice(start, at))))
          this.article = true
      }
      if (this.both) return
    }
  }

  /** Whether an address is one of a page about something that is marked. */
  inAddress(address: string): boolean {
    const lower = address.toLowerCase()
    return this.#addresses.some((part) => {
      let at = 0
      return part.split("*").every((piece) => {
        const found = lower.indexOf(piece.toLowerCase(), at)
        at = found + piece.length
        return found >= 0
      })
    })
  }

  #hash = 0

  #letter(code: number): number {
    return code < CODES ? this.#fold[code]! : 0
  }

  /**
   * End of the word at `at`; leaves its number in `#hash`. A capital after a small letter begins a
   * word, as does a letter after a digit: the text of a page runs on from one cell to the next.
   */
  #wordEnd(text: string, at: number): number {
    let hash = 0x811c9dc5
    let before = 0
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      const letter = this.#letter(code)
      if (letter === 0) break
      const isCapital = code >= 65 && code <= 90
      if (before !== 0 && ((isCapital && before >= 97) || (letter >= 97 && before < 58))) break
      hash = Math.imul(hash ^ letter, 0x01000193)
      before = code
    }
    this.#hash = hash ^ (hash >>> 15)
    return at
  }

  #named(text: string, start: number, end: number, first: number, names: Names): boolean {
    for (const { rest, exact } of names.get(first) ?? []) {
      let at = end
      const isWhole = rest.every((number) => {
        const next = this.#nextWord(text, at)
        if (next < 0) return false
        at = this.#wordEnd(text, next)
        return this.#hash === number
      })
      if (isWhole && (exact === null || text.startsWith(exact, start))) return true
    }
    return false
  }

  /** Where the next word begins, if it is near. */
  #nextWord(text: string, at: number): number {
    for (let next = at; next <= at + GAP; next += 1)
      if (this.#letter(text.charCodeAt(next)) !== 0) return next
    return -1
  }

  #addName(name: string, names: Names, flag: number): void {
    const [first, ...rest] = this.#numbers(name)
    if (first === undefined) return
    this.#flag(first, flag)
    // Of an abbreviation the case decides: "CCC", not "ccc".
    const exact = name.length <= 6 && /\p{Lu}.*\p{Lu}/u.test(name) ? name : null
    const same = names.get(first)
    if (same) same.push({ rest, exact })
    else names.set(first, [{ rest, exact }])
  }

  #flag(number: number | undefined, flag: number): void {
    if (number !== undefined) this.#words[number & (WORDS - 1)]! |= flag
  }

  #numbers(phrase: string): number[] {
    const numbers: number[] = []
    for (let at = 0; at < phrase.length; at += 1) {
      if (this.#letter(phrase.charCodeAt(at)) === 0) continue
      at = this.#wordEnd(phrase, at) - 1
      numbers.push(this.#hash)
    }
    return numbers
  }
}

/** Whether a figure stands near a word: no provision is cited without a number. */
function isByFigure(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - NEAR); at < Math.min(text.length, end + NEAR); at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return true
  }
  return false
}
