import { MultiDirectedGraph } from "graphology"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphData } from "#graph/model/graph.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Source } from "#graph/model/provenance.ts"
import { QueryError } from "./query-error.ts"

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
 * @throws {QueryError} where an edge lacks an end; what graphology throws on a duplicate node
 */
export function openGraph(data: Pick<GraphData, "nodes" | "edges" | "sources">): OpenGraph {
  const graph: OpenGraph = new MultiDirectedGraph()
  graph.setAttribute("sources", new Map(data.sources.map((source) => [source.id, source])))
  for (const node of data.nodes) graph.addNode(node.id, node)
  for (const [position, edge] of data.edges.entries()) {
    for (const end of [edge.from, edge.to]) if (!graph.hasNode(end)) throw dangling(edge, end)
    graph.addDirectedEdgeWithKey(String(position), edge.from, edge.to, edge)
  }
  return graph
}

function dangling({ kind, from, to }: GraphEdge, end: string): QueryError {
  return new QueryError(
    `The link "${kind}" from "${from}" to "${to}" lacks an end: nothing has the id "${end}"; run the check of the data.`,
  )
}
