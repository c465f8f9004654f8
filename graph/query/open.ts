import { MultiDirectedGraph } from "graphology"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphData } from "#graph/model/graph.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Source } from "#graph/model/provenance.ts"

/**
 * The graph as every query takes it. Attributes of a node are the `GraphNode` itself, those of an
 * edge the `GraphEdge`; the attribute `sources` holds every source by id. Read only by agreement.
 */
export type OpenGraph = MultiDirectedGraph<
  GraphNode,
  GraphEdge,
  { sources: ReadonlyMap<string, Source> }
>

/**
 * Opens built data for queries. Trusts it: data is validated when it is built or imported.
 * Edge keys are positions in `data.edges`, so that every listing can keep the order of the data.
 * @throws what graphology throws on a duplicate node or an edge without its end
 */
export function openGraph(data: Pick<GraphData, "nodes" | "edges" | "sources">): OpenGraph {
  const graph: OpenGraph = new MultiDirectedGraph()
  graph.setAttribute("sources", new Map(data.sources.map((source) => [source.id, source])))
  for (const node of data.nodes) graph.addNode(node.id, node)
  for (const [position, edge] of data.edges.entries()) {
    graph.addDirectedEdgeWithKey(String(position), edge.from, edge.to, edge)
  }
  return graph
}
