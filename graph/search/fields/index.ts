import type { GraphNode, NodeKind } from "#graph/model/nodes/index.ts"
import { courtCase } from "./case.ts"
import { country } from "./country.ts"
import { document } from "./document.ts"
import { event } from "./event.ts"
import { guidanceNote } from "./guidance-note.ts"
import { instrument } from "./instrument.ts"
import { lawProvision } from "./law-provision.ts"
import { law } from "./law.ts"
import { organisation } from "./organisation.ts"
import { project } from "./project.ts"
import type { FieldProvider, Fields, Lookup } from "./provider.ts"
import { provision } from "./provision.ts"
import { recommendation } from "./recommendation.ts"
import { statistic } from "./statistic.ts"

/** How each kind of node is found. A new kind is a file and a line here. */
const PROVIDERS: { [K in NodeKind]: FieldProvider<K> } = {
  instrument,
  provision,
  country,
  law,
  "law-provision": lawProvision,
  "guidance-note": guidanceNote,
  case: courtCase,
  document,
  recommendation,
  organisation,
  project,
  event,
  statistic,
}

/** The provider of a node's kind; the cast says what the table above already guarantees. */
const providerOf = (node: GraphNode) => PROVIDERS[node.kind] as FieldProvider<NodeKind>

export const fieldsOf = (node: GraphNode, look: Lookup): Fields =>
  providerOf(node).fields(node, look)

export const weightOf = (node: GraphNode): number => providerOf(node).weight(node)
