import * as z from "zod/mini"
import { Case } from "./case.ts"
import { Country } from "./country.ts"
import { GuidanceNote } from "./guidance-note.ts"
import { Instrument } from "./instrument.ts"
import { LawProvision } from "./law-provision.ts"
import { Law } from "./law.ts"
import { Provision } from "./provision.ts"

/** Every kind of node. A new kind is a file and a line here. */
export const GraphNode = z.discriminatedUnion("kind", [
  Instrument,
  Provision,
  Country,
  Law,
  LawProvision,
  GuidanceNote,
  Case,
])
export type GraphNode = z.infer<typeof GraphNode>
export type NodeKind = GraphNode["kind"]
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>

export const NODE_KINDS = [
  "instrument",
  "provision",
  "country",
  "law",
  "law-provision",
  "guidance-note",
  "case",
] as const satisfies readonly NodeKind[]
