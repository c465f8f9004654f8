import type { GraphEdge } from "#graph/model/edges/index.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { nameOf, workNameOf } from "../../kinds/index.ts"
import type { Words } from "../../words/index.ts"
import { verbOf } from "./verb.ts"

/** A link as a sentence, in the direction of the data: "§ 202a StGB (Germany) implements fully Article 2". */
export function sentenceOf(edge: GraphEdge, graph: OpenGraph, words: Words): string {
  const [from, to] = [graph.getNodeAttributes(edge.from), graph.getNodeAttributes(edge.to)]
  return words.t("neighbourhood.sentence", {
    from: fullName(from, to, graph, words),
    verb: words.t(verbOf(edge, graph)),
    to: fullName(to, from, graph, words),
  })
}

/** Whether none of the links was checked in a source. */
export function isUnsure(links: readonly GraphEdge[]): boolean {
  return links.every((edge) => mainBasis(edge.sources) === "editorial")
}

/** The treaty or State of a node, where it stands beside one of another: "Article 7" of what? */
export function workBeside(
  node: GraphNode,
  beside: GraphNode,
  graph: OpenGraph,
  words: Words,
): string {
  const work = workNameOf(node, graph, words)?.text ?? ""
  const known = [workNameOf(beside, graph, words)?.text, nameOf(beside, graph, words).text]
  return known.includes(work) ? "" : work
}

function fullName(node: GraphNode, beside: GraphNode, graph: OpenGraph, words: Words): string {
  const name = nameOf(node, graph, words).text
  const work = workBeside(node, beside, graph, words)
  return work === "" ? name : `${name} (${work})`
}
