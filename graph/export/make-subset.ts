import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Source } from "#graph/model/provenance.ts"
import type { Subset } from "#graph/model/subset.ts"
import { sourcesOf } from "./sources-of.ts"

/** What a subset is taken from; an opened graph answers to this. */
export interface Origin {
  getNodeAttributes(id: string): GraphNode
  getAttribute(name: "sources"): ReadonlyMap<string, Source>
}

/**
 * A part of the graph that stands on its own: it holds every source that its facts point to.
 * @param nodeIds in the order they shall have in the file; repeated ids count once
 * @param edges only those between two of the nodes are kept
 * @param selection what was asked for, as it shall be told to the reader of the file
 * @param now the instant of the export
 * @throws {Error} where a fact points to a source that the graph lacks, which its build excludes
 */
export function makeSubset(
  graph: Origin,
  nodeIds: Iterable<string>,
  edges: Iterable<GraphEdge>,
  selection: Subset["selection"],
  now: Date,
): Subset {
  const inside = new Set(nodeIds)
  const nodes = [...inside].map((id) => graph.getNodeAttributes(id))
  const among = [...edges].filter((edge) => inside.has(edge.from) && inside.has(edge.to))
  const known = graph.getAttribute("sources")
  const sources = [...sourcesOf([nodes, among])].sort().map((id) => {
    const source = known.get(id)
    if (source === undefined) throw new Error(`The graph points to ${id} but does not hold it.`)
    return source
  })
  return {
    format: "glossator-subset",
    version: 1,
    exportedAt: now.toISOString(),
    selection,
    nodes,
    edges: among,
    sources,
  }
}
