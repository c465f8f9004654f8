import type { NationalPack } from "./law/pack.ts"
import type { GrammarFile } from "#graph/model/files/grammar.ts"

/** What the reader knows of an instrument. */
export interface PackInstrument {
  id: string
  /** Head noun in texts: "convention", "protocol", "directive", … */
  type: string
  /** The instrument this one is a protocol to: "the Convention" on a page about the protocol. */
  supplements?: string
  /** Day on which it was opened for signature: "2001-11-23". */
  day?: string
  /** Names that mean it wherever they stand. */
  sure: string[]
  /** Names that mean it only next to an article number or on a page about it. */
  weak: string[]
  /** Parts of an address that show that a page is about it. */
  addresses: string[]
  /** Dotted paths of its articles and their parts, in reading order; empty: recognised, never marked. */
  paths: string[]
}

/** All the data the reader needs: a small part of the graph, made by `graph/build`. */
export interface ReaderPack {
  instruments: PackInstrument[]
  grammars: GrammarFile[]
  /** National laws and decisions; without it, only treaties are read. */
  national?: NationalPack
}
