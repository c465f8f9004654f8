import {
  WAITS,
  type Block,
  type Hints,
  type Reader,
  type Reference,
  type Session,
} from "#graph/read/index.ts"
import { Slices } from "../slices.ts"
import type { DocumentReader, DocumentText, Found, Heard } from "./types.ts"

/** References that are handed over at once, about. */
const PORTION = 2000
const NONE: readonly Reference[] = []

/** Reads one document in slices, wherever the reader itself is. Only one reading at a time. */
export class LocalReader implements DocumentReader {
  readonly #reader: Reader
  #session: Session | null = null
  #hints: Hints = {}
  #last: readonly Block[] | null = null

  constructor(reader: Reader) {
    this.#reader = reader
  }

  async read(text: DocumentText, heard: Heard) {
    const { blocks, hints, before, head, tail, coming } = text
    const isKnown = before !== null && before === this.#last
    const old = isKnown ? this.#session!.found : []
    this.#last = null
    const known = (i: number): readonly Reference[] => {
      if (isKnown && i < head) return old[i]!
      if (isKnown && i >= blocks.length - tail) return old[old.length + i - blocks.length]!
      return NONE
    }
    const told = new Portions(heard, known)
    const session = this.#sessionFor(hints)
    const slices = new Slices()
    const first: (readonly Reference[])[] = []
    let untold = 0
    for (const { index, found } of session.update(blocks, () => coming?.isWhole !== false)) {
      if (index === WAITS) await coming!.more()
      // At the first reading the blocks come one after the other.
      else if (found && index === first.length) {
        first.push(found)
        untold += found.length
      }
      if (first.length > text.seen && (told.next === 0 || untold >= PORTION)) {
        told.tell((i) => first[i]!, first.length)
        untold = 0
      }
      if (slices.over) await slices.rest()
    }
    told.tell((i) => session.found[i]!, blocks.length)
    this.#last = blocks
    return isKnown
  }

  /** The session of before, where nothing else is known of the page than then. */
  #sessionFor(hints: Hints): Session {
    if (this.#session === null || !isSame(hints, this.#hints)) {
      this.#session = this.#reader.follow(hints)
      this.#hints = hints
    }
    return this.#session
  }
}

/** Tells what is other than was known, in the order of the text. */
class Portions {
  next = 0
  readonly #heard: Heard
  readonly #known: (index: number) => readonly Reference[]

  constructor(heard: Heard, known: (index: number) => readonly Reference[]) {
    this.#heard = heard
    this.#known = known
  }

  /** Tells of the blocks that come next, up to one that is not told yet. */
  tell(references: (index: number) => readonly Reference[], end: number): void {
    let found: Found[] = []
    let count = 0
    for (; this.next < end; this.next += 1) {
      const now = references(this.next)
      const was = this.#known(this.next)
      if (now === was || (now.length === 0 && was.length === 0)) continue
      found.push({ block: this.next, placed: now.map(placed) })
      count += now.length
      if (count < PORTION || this.next === end - 1) continue
      this.#heard(found, this.next)
      found = []
      count = 0
    }
    this.#heard(found, end - 1)
  }
}

function placed({ start, end, ...meaning }: Reference) {
  return { start, end, meaning }
}

function isSame(a: Hints, b: Hints): boolean {
  return a.title === b.title && a.url === b.url && a.lang === b.lang && a.pin === b.pin
}
