import * as z from "zod/mini"
import {
  COVERAGES,
  MANNERS,
  MATCHES,
  NODE_KINDS,
  RELATIONS,
  type EdgeKind,
  type Holds,
  type NodeKind,
  type Same,
} from "../kinds.ts"
import { Facts } from "../provenance.ts"
import { DateSpan, Localised, PartialDate } from "../text.ts"

const edgeBase = {
  from: z.string(),
  to: z.string(),
  note: z.optional(Localised),
  sources: Facts,
}

const shapes = {
  contains: z.strictObject({ kind: z.literal("contains"), ...edgeBase }),
  "refers-to": z.strictObject({
    kind: z.literal("refers-to"),
    /** How it refers: plainly, to widen or to narrow the other. */
    relation: z.optional(z.enum(RELATIONS)),
    /** true where the text names the other provision. */
    explicit: z.optional(z.boolean()),
    ...edgeBase,
  }),
  "subject-to": z.strictObject({
    kind: z.literal("subject-to"),
    explicit: z.optional(z.boolean()),
    ...edgeBase,
  }),
  supplements: z.strictObject({ kind: z.literal("supplements"), ...edgeBase }),
  implements: z.strictObject({
    kind: z.literal("implements"),
    coverage: z.enum(COVERAGES),
    ...edgeBase,
  }),
  interprets: z.strictObject({ kind: z.literal("interprets"), ...edgeBase }),
  cites: z.strictObject({ kind: z.literal("cites"), ...edgeBase }),
  applies: z.strictObject({ kind: z.literal("applies"), ...edgeBase }),
  concerns: z.strictObject({
    kind: z.literal("concerns"),
    manner: z.optional(z.enum(MANNERS)),
    ...edgeBase,
  }),
  "corresponds-to": z.strictObject({
    kind: z.literal("corresponds-to"),
    match: z.enum(MATCHES),
    ...edgeBase,
  }),
  "party-to": z.strictObject({
    kind: z.literal("party-to"),
    status: z.enum(["party", "signatory", "invited"]),
    signed: z.optional(PartialDate),
    ratified: z.optional(PartialDate),
    inForce: z.optional(PartialDate),
    /** The day for which the status was established. */
    asOf: PartialDate,
    ...edgeBase,
  }),
  "took-part-in": z.strictObject({
    kind: z.literal("took-part-in"),
    /** Row of the table that says so: "sn-26". */
    row: z.optional(z.string()),
    /** The dates that row gives, and how it prints them. */
    date: z.optional(DateSpan),
    datePrinted: z.optional(z.string()),
    ...edgeBase,
  }),
  "funded-by": z.strictObject({ kind: z.literal("funded-by"), ...edgeBase }),
  about: z.strictObject({ kind: z.literal("about"), ...edgeBase }),
}

/** Every kind of edge. */
export const GraphEdge = z.discriminatedUnion("kind", [
  shapes.contains,
  shapes["refers-to"],
  shapes["subject-to"],
  shapes.supplements,
  shapes.implements,
  shapes.interprets,
  shapes.cites,
  shapes.applies,
  shapes.concerns,
  shapes["corresponds-to"],
  shapes["party-to"],
  shapes["took-part-in"],
  shapes["funded-by"],
  shapes.about,
])
export type GraphEdge = z.infer<typeof GraphEdge>
export type { EdgeKind }
export type EdgeOf<K extends EdgeKind> = Extract<GraphEdge, { kind: K }>

/** A schema without its line in ../kinds.ts, or the reverse, does not compile. */
export type EveryEdgeKindIsListed = Holds<Same<GraphEdge["kind"], EdgeKind>>

const TREATY: NodeKind[] = ["instrument", "provision"]
const NATIONAL: NodeKind[] = ["law", "law-provision"]

/** Which kinds an edge may join; `check-data` holds every edge to it. */
export const ENDS: Record<EdgeKind, { from: readonly NodeKind[]; to: readonly NodeKind[] }> = {
  contains: {
    from: [...TREATY, "country", "law", "document", "statistic"],
    to: ["provision", ...NATIONAL, "document", "recommendation", "statistic"],
  },
  "refers-to": { from: [...TREATY, "document"], to: TREATY },
  "subject-to": { from: TREATY, to: TREATY },
  supplements: { from: TREATY, to: TREATY },
  implements: { from: NATIONAL, to: TREATY },
  interprets: { from: ["guidance-note"], to: TREATY },
  cites: { from: ["case"], to: [...TREATY, ...NATIONAL, "case"] },
  applies: { from: ["case"], to: [...TREATY, ...NATIONAL] },
  concerns: { from: ["case", "guidance-note"], to: [...TREATY, ...NATIONAL, "country"] },
  "corresponds-to": { from: TREATY, to: TREATY },
  "party-to": { from: ["country"], to: ["instrument"] },
  "took-part-in": {
    from: ["country", "organisation"],
    to: ["event", "project", "case", "document"],
  },
  "funded-by": { from: ["project", "event"], to: ["country", "organisation"] },
  about: {
    from: ["document", "recommendation", "organisation", "project", "event", "statistic"],
    to: NODE_KINDS,
  },
}
