import type { Block, Hints, Reference } from "#graph/read/types.ts"
import type { Coming } from "./coming.ts"

/** What a reference means, without where it stands. References that mean the same share one. */
export type Meaning = Omit<Reference, "start" | "end">

/** A reference in a block: [start, end) in UTF-16 code units of the block's text. */
export interface Placed {
  start: number
  end: number
  meaning: Meaning
}

/** The references of a block, by its place in the text; none where those of before are gone. */
export interface Found {
  block: number
  placed: Placed[]
}

/** All blocks of a document in reading order, and what of them was there the time before. */
export interface DocumentText<B extends Block = Block> {
  hints: Hints
  blocks: readonly B[]
  /** The blocks of the time before, if this is not the first. */
  before: readonly B[] | null
  /** So many blocks at the beginning, and at the end, read as they did then. */
  head: number
  tail: number
  /** Up to this block the references are wanted first. Infinity while that is not known. */
  seen: number
  /** Where the blocks come while they are read, as at the first reading they may. */
  coming?: Coming
}

/** Hears the references in the order of the text, in portions, and up to which block it now has all. */
export type Heard = (found: readonly Found[], upTo: number) => void

/** Reads one document, again and again as it changes. */
export interface DocumentReader {
  /**
   * Reads. Gives true where only what is other than before was told; false where everything was,
   * because what was known has been lost. Rejects where the text could not be read.
   */
  read(text: DocumentText, heard: Heard): Promise<boolean>
}
