import type { GraphNode, NodeKind } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { IconName } from "../parts/Icon.tsx"
import type { Wording } from "../parts/T.tsx"
import type { Words } from "../words/index.ts"
import { courtCase } from "./case.ts"
import { country } from "./country.ts"
import { document } from "./document.ts"
import { event } from "./event.ts"
import { guidanceNote } from "./guidance-note.ts"
import { instrument } from "./instrument.ts"
import type { KindView } from "./kind.ts"
import { lawProvision } from "./law-provision.ts"
import { law } from "./law.ts"
import { organisation } from "./organisation.ts"
import { project } from "./project.ts"
import { provision } from "./provision.ts"
import { recommendation } from "./recommendation.ts"
import { statistic } from "./statistic.ts"

/** How each kind of node is named. A new kind is a file and a line here. */
const VIEWS = new Map<NodeKind, KindView<NodeKind>>([
  instrument,
  provision,
  country,
  law,
  lawProvision,
  guidanceNote,
  courtCase,
  document,
  recommendation,
  organisation,
  project,
  event,
  statistic,
])

function viewOf(node: GraphNode): KindView<NodeKind> | undefined {
  return VIEWS.get(node.kind)
}

export function iconOf(node: GraphNode): IconName {
  return viewOf(node)?.icon ?? "provision"
}

export function nameOf(node: GraphNode, graph: OpenGraph, words: Words): Wording {
  return viewOf(node)?.name?.(node, graph, words) ?? inLanguage(node.label, words.lang)
}

export function subtitleOf(node: GraphNode, graph: OpenGraph, words: Words): Wording[] {
  return viewOf(node)?.subtitle?.(node, graph, words) ?? []
}

/** What a node belongs to, in words: the treaty of a provision, the State of a law. */
export function workNameOf(node: GraphNode, graph: OpenGraph, words: Words): Wording | undefined {
  return viewOf(node)?.work?.(node, graph, words)
}

/** One line that can stand in a footnote. */
export function citationOf(node: GraphNode, graph: OpenGraph, words: Words): string {
  return viewOf(node)?.cite(node, graph, words) ?? node.label.en
}

/** false only for what is known to be repealed, struck down or not yet commenced. */
export function isInForce(node: GraphNode): boolean {
  return !("inForce" in node && node.inForce === false)
}
