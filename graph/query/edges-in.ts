import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { OpenGraph } from "./open.ts"

/** Every edge whose two ends are among the given nodes, in the order of the data. */
export function edgesIn(graph: OpenGraph, ids: Iterable<string>): GraphEdge[] {
  const inside = new Set(ids)
  const keys: string[] = []
  for (const id of inside) {
    graph.forEachOutboundEdge(id, (key, _edge, _source, target) => {
      if (inside.has(target)) keys.push(key)
    })
  }
  keys.sort((a, b) => Number(a) - Number(b))
  return keys.map((key) => graph.getEdgeAttributes(key))
}
