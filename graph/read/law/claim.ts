import type { Places } from "../scan/places.ts"
import type { Reference } from "../types.ts"
import type { PackLaw } from "./pack.ts"

/** A stretch of a block that belongs to a law or a decision, whether it is marked or not. */
export interface Claim {
  start: number
  end: number
  /** null: a provision that is not in the graph, or whose law cannot be told. */
  reference: Reference | null
  /** Of a provision: the law beside which it stands. */
  of?: Attributed
  /** Of a provision: its number, as tables have it. */
  number?: string
}

/** The law that provisions stand beside. */
export interface Attributed {
  /** null: it cannot be told. */
  law: PackLaw | null
  /** Whether it may be another as well. */
  doubtful: boolean
  /** Where the provisions and the name end. */
  end: number
}

/** What the treaty reader tells of its side, so that neither takes what is the other's. */
export interface Neighbourhood {
  /** Whether a treaty or another text is named right after this place. */
  namedAfter(at: number): boolean
  sentence(at: number): readonly [number, number]
}

/** What the scanner found in a block: words that may begin a law's or a country's name. */
export interface Scanned {
  laws: Places
  cues: Places
  east: boolean
}
