import {
  bitsOf,
  FIRST,
  fold,
  join,
  NAME_WORDS,
  type NamesPack,
  nextWord,
  readWord,
  unpack,
  wordStart,
} from "#graph/read/names-pack.ts"

/** Size of the table that tells most words at once, a power of two. */
const WORDS = 1 << 16
/** How far before and after a figure a law is looked for, in code units. */
const NEAR = 40

/**
 * Whether a text or an address names something that is marked, where an article was seen: a treaty
 * anywhere, a law or a court near a figure. Only the beginnings of names are known: that a few pages
 * are read in vain costs less than whole names.
 */
export class Names {
  readonly #names: ReadonlySet<number>
  readonly #laws: ReadonlySet<number>
  readonly #firsts = new Uint8Array(WORDS)
  readonly #stems: RegExp
  /** A name and a number in a script without spaces, "刑法第168条"; null where no such law is known. */
  readonly #east: RegExp | null
  readonly #addresses: readonly string[]
  readonly #word = { end: 0, hash: 0, exact: 0 }

  constructor({ names, laws, firsts, stems, east, addresses }: NamesPack) {
    this.#names = unpack(names)
    this.#laws = unpack(laws)
    for (const bits of unpack(firsts, FIRST)) this.#firsts[bits & (WORDS - 1)] = 1
    this.#stems = new RegExp(stems.map((stem) => stem.replaceAll(".", "\\.")).join("|"), "gi")
    const after =
      "[\\s「」『』の（(]{0,3}[第제]?\\s?[\\d０-９〇一二三四五六七八九十百千]{1,8}\\s?[条조]"
    this.#east = east.length === 0 ? null : new RegExp(`(?:${east.join("|")})${after}`)
    this.#addresses = addresses
  }

  inText(text: string): boolean {
    return this.#hasName(text) || this.#hasLaw(text) || (this.#east?.test(text) ?? false)
  }

  #hasName(text: string): boolean {
    const stems = this.#stems
    stems.lastIndex = 0
    for (let match = stems.exec(text); match; match = stems.exec(text)) {
      const { index } = match
      if (wordStart(text, index) === index && this.#begins(text, index, this.#names)) return true
    }
    return false
  }

  #hasLaw(text: string): boolean {
    const word = this.#word
    let at = 0
    for (const { index } of text.matchAll(/\d+|§/g)) {
      const end = Math.min(text.length, index + NEAR)
      at = wordStart(text, Math.max(at, index - NEAR))
      while (at < end) {
        if (fold(text.charCodeAt(at)) === 0) at += 1
        else {
          readWord(text, at, word)
          const { end: next, hash, exact } = word
          if (this.#isFirst(hash) || this.#isFirst(exact))
            if (this.#begins(text, at, this.#laws)) return true
          at = next
        }
      }
    }
    return false
  }

  #isFirst(hash: number): boolean {
    return this.#firsts[bitsOf(hash) & (WORDS - 1)] === 1
  }

  /** Whether one of these phrases begins at a place. */
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
}
