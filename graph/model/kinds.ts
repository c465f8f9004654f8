/**
 * The kinds there are, as plain lists: what ships in the panel's first chunk needs the names, not
 * the schemas. The model's schemas are held to these lists, so a new kind is a line here too.
 */

/** Every kind of node, in the order in which they are listed. */
export const NODE_KINDS = [
  "instrument",
  "provision",
  "country",
  "law",
  "law-provision",
  "guidance-note",
  "case",
  "document",
  "recommendation",
  "organisation",
  "project",
  "event",
  "statistic",
] as const
export type NodeKind = (typeof NODE_KINDS)[number]

/** Every kind of edge, in the order in which they are listed. */
export const EDGE_KINDS = [
  "contains",
  "refers-to",
  "subject-to",
  "supplements",
  "implements",
  "interprets",
  "cites",
  "applies",
  "concerns",
  "corresponds-to",
  "party-to",
  "took-part-in",
  "funded-by",
  "about",
] as const
export type EdgeKind = (typeof EDGE_KINDS)[number]

/** How much of a provision a national one carries out. */
export const COVERAGES = ["full", "partial", "related"] as const
export type Coverage = (typeof COVERAGES)[number]

/** How one provision refers to another: plainly, to widen or to narrow it. */
export const RELATIONS = ["refers-to", "extends", "exception-to"] as const

/** How a decision bears on a provision, where more is known than that it does. */
export const MANNERS = ["interprets", "distinguishes"] as const

/** How far a provision of another instrument deals with the same: as a whole or in part. */
export const MATCHES = ["corresponds", "partial"] as const

/** How a fact is known; `Basis` in provenance.ts says what each means. */
export const BASES = ["read", "seed", "editorial"] as const

/** true where two unions have the same members; anything else does not compile as `Holds`. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
export type Holds<T extends true> = T
