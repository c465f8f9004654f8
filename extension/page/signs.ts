import {
  bitsOf,
  FIRST,
  fold,
  GAP,
  type GatePack,
  isTurn,
  join,
  NAME_WORDS,
  nextWord,
  readWord,
  unpack,
} from "#graph/read/gate-pack.ts"

const UNIT = 1
const LAW = 2
/** Size of the table that tells most words at once, a power of two. */
const WORDS = 1 << 16
/** How far before and after a figure is looked, and where it is an article's, in code units. */
const BEFORE = 20
const AFTER = 20
const NEAR = 40
/** Shorter names of laws, of one word, need an article's sign as well. */
const SHORT = 4
const PARAGRAPH = 0xa7

/**
 * Cheap signs that a text can hold references: something written like an article, and the name of
 * something that is marked. Looked at is what stands around figures, and then, where an article was
 * seen, what begins like a name. A false alarm costs a reading in vain and nothing else.
 */
export class Signs {
  /** Whether something like "Art. 18" was met, and whether a name was. */
  article = false
  name = false
  readonly #units: ReadonlySet<number>
  readonly #laws: ReadonlySet<number>
  readonly #reports: ReadonlySet<number>
  readonly #names: ReadonlySet<number>
  readonly #flags = new Uint8Array(WORDS)
  readonly #figures: RegExp
  /** The same, for one word. */
  readonly #figure: RegExp
  readonly #stems: RegExp
  /** A name and a number in a script without spaces, "刑法第168条"; null where no such law is known. */
  readonly #east: RegExp | null
  readonly #addresses: readonly string[]
  readonly #word = { end: 0, hash: 0, exact: 0 }

  constructor(pack: GatePack) {
    const { units, laws, firsts, reports, names, ordinals, stems, east, addresses } = pack
    this.#units = unpack(units)
    this.#reports = unpack(reports)
    this.#laws = unpack(laws)
    this.#names = unpack(names)
    this.#flag(this.#units, UNIT)
    this.#flag(unpack(firsts, FIRST), LAW)
    const words = ordinals.join("|")
    this.#figures = new RegExp(`\\d+|§+|\\b(?:[IVXLC]+|${words})\\b`, "g")
    this.#figure = new RegExp(`^(?:\\d|[IVXLC]+$|(?:${words})$)`)
    this.#stems = new RegExp(stems.map((stem) => stem.replaceAll(".", "\\.")).join("|"), "gi")
    const after =
      "[\\s「」『』の（(]{0,3}[第제]?\\s?[\\d０-９〇一二三四五六七八九十百千]{1,8}\\s?[条조]"
    this.#east = east.length === 0 ? null : new RegExp(`(?:${east.join("|")})${after}`)
    this.#addresses = addresses
  }

  get both(): boolean {
    return this.article && this.name
  }

  /** Looks at a text for both. */
  scan(text: string): void {
    this.lookForArticle(text)
    if (this.article) this.lookForName(text)
  }

  /** Looks at what stands around the figures in [from, to), code units. There the name of a law is seen too. */
  lookForArticle(text: string, from = 0, to = text.length): void {
    if (this.#east !== null && !this.both) this.#lookEast(text.slice(from, to))
    const figures = this.#figures
    figures.lastIndex = from
    while (!this.both && figures.test(text) && figures.lastIndex <= to) {
      const at = figures.lastIndex
      const isArticle = this.#lookAround(text, at - BEFORE, at + AFTER)
      if (isArticle) this.#lookAround(text, at - NEAR, at + NEAR)
      figures.lastIndex = at
    }
  }

  #lookEast(text: string): void {
    if (!text.includes("条") && !text.includes("조")) return
    if (this.#east!.test(text)) this.article = this.name = true
  }

  /** Looks at the words that begin in [from, until). Whether a unit word stands before a figure there. */
  #lookAround(text: string, from: number, until: number): boolean {
    const word = this.#word
    const end = Math.min(text.length, until)
    let unitEnd = -1
    let found = false
    let at = wordStart(text, Math.max(0, from))
    while (at < end) {
      const code = text.charCodeAt(at)
      if (fold(code) === 0) {
        if (code === PARAGRAPH) unitEnd = at + 1
        at += 1
        continue
      }
      const start = at
      readWord(text, start, word)
      at = word.end
      if (unitEnd >= 0 && start - unitEnd <= GAP && this.#figure.test(text.slice(start, at)))
        this.article = found = true
      const { hash, exact } = word
      if (this.#is(hash, UNIT) && this.#units.has(bitsOf(hash))) unitEnd = at
      if (this.#is(hash, LAW) || this.#is(exact, LAW)) this.#lookForLaw(text, start)
    }
    return found
  }

  /** The number may stand before its unit word: "228. gr.", "198 straipsnis". */
  #lookForLaw(text: string, start: number): void {
    const isReport = this.#begins(text, start, this.#reports)
    if (!isReport && !this.#begins(text, start, this.#laws)) return
    this.name = true
    if (isReport || this.#word.end - start >= SHORT) this.article = true
  }

  /** Looks in [from, to) for what begins like a name of what is marked. */
  lookForName(text: string, from = 0, to = text.length): void {
    const stems = this.#stems
    stems.lastIndex = from
    for (let match = stems.exec(text); match && !this.name; match = stems.exec(text)) {
      if (match.index >= to) return
      if (wordStart(text, match.index) === match.index)
        this.name = this.#begins(text, match.index, this.#names)
    }
  }

  /** Whether one of these phrases begins at a place; then the word ends where it does. */
  #begins(text: string, start: number, phrases: ReadonlySet<number>): boolean {
    const word = this.#word
    readWord(text, start, word)
    if (phrases.has(bitsOf(word.exact))) return true
    let { hash } = word
    for (let count = 1; ; count += 1) {
      if (phrases.has(bitsOf(hash))) return true
      const next = count < NAME_WORDS ? nextWord(text, word.end) : -1
      if (next < 0) return false
      readWord(text, next, word)
      hash = join(hash, word.hash)
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

  #is(hash: number, flag: number): boolean {
    return (this.#flags[bitsOf(hash) & (WORDS - 1)]! & flag) !== 0
  }

  #flag(numbers: Iterable<number>, flag: number): void {
    for (const bits of numbers) this.#flags[bits & (WORDS - 1)]! |= flag
  }
}

/** Where the word around `at` begins; `at` itself between words. */
function wordStart(text: string, at: number): number {
  for (; at > 0; at -= 1) {
    const code = text.charCodeAt(at)
    const letter = fold(code)
    const before = text.charCodeAt(at - 1)
    if (letter === 0 || fold(before) === 0 || isTurn(before, code, letter)) return at
  }
  return at
}
