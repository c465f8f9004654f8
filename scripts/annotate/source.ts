import type { Block, Hints } from "#graph/read/index.ts"

/** A block and where it stands: code units from the beginning of the text, and the pages of a PDF. */
export interface PlacedBlock extends Block {
  start: number
  /** Where in the block its pieces begin, in order, and on which page, from 1. */
  pages?: { start: number; page: number }[]
}

/** A document as the reader takes it: the page source of the command line. */
export interface Document {
  blocks: PlacedBlock[]
  hints: Hints
  /** What the offsets count in: the file itself, or the text taken out of it. */
  offsets: "file" | "extracted text"
}

/** Reads one kind of file. A new kind is a file and a line in the index. */
export interface DocumentKind {
  name: string
  /** @param head the first bytes, as Latin-1 text */
  accepts(path: string, head: string): boolean
  open(bytes: Uint8Array, path: string): Promise<Document>
}
