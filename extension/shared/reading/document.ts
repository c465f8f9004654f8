import type { Block, Hints, Reader } from "#graph/read/index.ts"
import { Slices } from "../slices.ts"
import type { DocumentReader, DocumentText, Found, Heard, Placed } from "./types.ts"

/** References that are handed over at once, about. */
const PORTION = 2000
const NONE: Placed[] = []

/** Reads one document in slices, wherever the reader itself is. Only one reading at a time. */
export class LocalReader implements DocumentReader {
  readonly #reader: Reader
  #last: readonly Block[] | null = null
  #placed: Placed[][] = []

  constructor(reader: Reader) {
    this.#reader = reader
  }

  async read({ blocks, hints, before: last, head, tail, seen }: DocumentText, heard: Heard) {
    const isKnown = last !== null && last === this.#last
    const before = this.#placed
    this.#last = null
    const known = (i: number): Placed[] | undefined => {
      if (!isKnown) return undefined
      if (i < head) return before[i]
      return i >= blocks.length - tail ? before[before.length + i - blocks.length] : undefined
    }
    const placed: Placed[][] = []
    let found: Found[] = []
    let count = 0
    await this.#each(blocks, hints, (block, i) => {
      placed.push(block)
      const old = known(i) ?? NONE
      if (!isSame(old, block)) {
        found.push({ block: i, placed: block })
        count += block.length
      }
      if (count < PORTION && i !== seen) return
      heard(found, i)
      found = []
      count = 0
    })
    this.#placed = placed
    this.#last = blocks
    if (found.length > 0) heard(found, blocks.length - 1)
    return isKnown
  }

  async #each(
    blocks: readonly Block[],
    hints: Hints,
    took: (placed: Placed[], index: number) => void,
  ): Promise<void> {
    const reading = this.#reader.open(hints)
    const slices = new Slices()
    for (const block of blocks) {
      reading.survey(block)
      if (slices.over) await slices.rest()
    }
    for (const [i, block] of blocks.entries()) {
      const references = reading.read(block)
      took(
        references.length === 0
          ? NONE
          : references.map(({ start, end, ...meaning }) => ({ start, end, meaning })),
        i,
      )
      if (slices.over) await slices.rest()
    }
  }
}

function isSame(a: readonly Placed[], b: readonly Placed[]): boolean {
  if (a.length !== b.length) return false
  return a.every(({ start, end, meaning }, i) => {
    const other = b[i]!
    return (
      start === other.start &&
      end === other.end &&
      JSON.stringify(meaning) === JSON.stringify(other.meaning)
    )
  })
}
