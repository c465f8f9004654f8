import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "./open.ts"
import { nodeOf } from "./unknown-id.ts"

/** Where a node stands in its work. */
export interface Place {
  /** What contains it, outermost first: instrument, chapter, section, article, paragraph. */
  ancestors: GraphNode[]
  /** Everything its parent contains, itself included, in the order of the data. */
  siblings: GraphNode[]
  /** What it contains, in the order of the data. */
  children: GraphNode[]
}

/**
 * The place of a node among those that contain it and that it contains.
 * @throws {UnknownIdError} where there is no such node
 */
export function placeOf(graph: OpenGraph, id: string): Place {
  nodeOf(graph, id)
  const ancestors: GraphNode[] = []
  const seen = new Set([id])
  let up = parentIn(graph, id)
  // `seen` stops at a circle, which only a faulty import could hold.
  while (up !== null && !seen.has(up)) {
    seen.add(up)
    ancestors.unshift(graph.getNodeAttributes(up))
    up = parentIn(graph, up)
  }
  const parent = ancestors.at(-1)
  return {
    ancestors,
    siblings: parent === undefined ? [] : childrenIn(graph, parent.id),
    children: childrenIn(graph, id),
  }
}

function parentIn(graph: OpenGraph, id: string): string | null {
  const key = graph.findInboundEdge(id, (_key, edge) => edge.kind === "contains")
  return key === undefined ? null : graph.source(key)
}

function childrenIn(graph: OpenGraph, id: string): GraphNode[] {
  const found: { position: number; node: GraphNode }[] = []
  graph.forEachOutboundEdge(id, (key, edge, _from, to) => {
    if (edge.kind !== "contains") return
    found.push({ position: Number(key), node: graph.getNodeAttributes(to) })
  })
  return found.sort((a, b) => a.position - b.position).map(({ node }) => node)
}
