import type { GraphNode, NodeOf } from "#graph/model/nodes/index.ts"
import { placeOf, type OpenGraph } from "#graph/query/index.ts"

/**
 * The provisions of the same level before and after one. For an article they may stand in another
 * chapter: whoever leafs through a treaty does not stop at a heading.
 */
export function neighboursOf(
  graph: OpenGraph,
  node: NodeOf<"provision">,
): { previous: GraphNode | undefined; next: GraphNode | undefined } {
  const row =
    node.level === "article" ? articlesOf(graph, node.instrument) : placeOf(graph, node.id).siblings
  const at = row.findIndex((each) => each.id === node.id)
  return at < 0
    ? { previous: undefined, next: undefined }
    : { previous: row[at - 1], next: row[at + 1] }
}

function articlesOf(graph: OpenGraph, id: string): GraphNode[] {
  if (!graph.hasNode(id)) return []
  return placeOf(graph, id).children.flatMap((child) =>
    child.kind === "provision" && child.level === "article" ? [child] : articlesOf(graph, child.id),
  )
}
