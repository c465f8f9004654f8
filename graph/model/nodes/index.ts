import * as z from "zod/mini"
import type { Holds, NodeKind, Same } from "../kinds.ts"
import { Case } from "./case.ts"
import { Country } from "./country.ts"
import { Document } from "./document.ts"
import { Event } from "./event.ts"
import { GuidanceNote } from "./guidance-note.ts"
import { Instrument } from "./instrument.ts"
import { LawProvision } from "./law-provision.ts"
import { Law } from "./law.ts"
import { Organisation } from "./organisation.ts"
import { Project } from "./project.ts"
import { Provision } from "./provision.ts"
import { Recommendation } from "./recommendation.ts"
import { Statistic } from "./statistic.ts"

/** Every kind of node. A new kind is a file, a line here and a line in ../kinds.ts. */
export const GraphNode = z.discriminatedUnion("kind", [
  Instrument,
  Provision,
  Country,
  Law,
  LawProvision,
  GuidanceNote,
  Case,
  Document,
  Recommendation,
  Organisation,
  Project,
  Event,
  Statistic,
])
export type GraphNode = z.infer<typeof GraphNode>
export type { NodeKind }
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>

/** A schema without its line in ../kinds.ts, or the reverse, does not compile. */
export type EveryNodeKindIsListed = Holds<Same<GraphNode["kind"], NodeKind>>
