import type { Coverage, NodeKind } from "./kinds.ts"
import type { Basis, Fact, Source } from "./provenance.ts"
import type { Localised } from "./text.ts"

/** Countries compared by what in their law carries out some provisions: plain data, ready to write. */
export interface Matrix {
  format: "glossator-matrix"
  version: 1
  /** The columns. */
  provisions: { id: string; label: Localised; title?: Localised | undefined }[]
  rows: MatrixRow[]
  /** Every source that the counterparts point to, by id. */
  sources: Source[]
}

export interface MatrixRow {
  country: { id: string; label: Localised }
  /** How the country stands to the instruments of the columns, as far as it is known. */
  status: {
    instrument: string
    status: "party" | "signatory" | "invited"
    inForce?: string | undefined
    asOf: string
  }[]
  /** One per column. `null`: nothing is known, which is not to say that nothing exists. */
  cells: (Counterpart[] | null)[]
}

/** A national provision, or a law as a whole, that carries out a provision. */
export interface Counterpart {
  id: string
  kind: Extract<NodeKind, "law" | "law-provision">
  /** As cited at home. */
  label: Localised
  /** What it says, in our own words. */
  summary?: Localised | undefined
  /** The law it stands in; null for a law as a whole. */
  law: { id: string; label: Localised } | null
  coverage: Coverage
  /** false: repealed, struck down or not yet commenced; null: not said, so taken to be in force. */
  inForce: boolean | null
  /** The provision it is really attached to: the column itself, one it is part of, or a part of it. */
  attachedTo: string
  relation: "same" | "wider" | "narrower"
  /** How the link itself is known. */
  basis: Basis
  sources: Fact[]
}
