import { compareIds } from "#graph/ids/index.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphData } from "#graph/model/graph.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { BUILDERS } from "./builders/index.ts"
import type { Collector } from "./collector.ts"
import type { DataSet } from "./dataset.ts"

/**
 * The graph of a data set that `checkData` has found sound. The same data give the same graph,
 * down to the order of nodes (by id), edges (by from, to, kind) and sources (by id).
 */
export function buildGraph(data: DataSet): GraphData {
  const nodes: GraphNode[] = []
  const edges: GraphEdge[] = []
  const out: Collector = { node: (node) => nodes.push(node), edge: (edge) => edges.push(edge) }
  for (const file of data.instruments) BUILDERS.instruments(file, out)
  for (const file of data.correspondences) BUILDERS.correspondences(file, out)
  for (const file of data.countries) BUILDERS.countries(file, out)
  for (const file of data.guidance) BUILDERS.guidance(file, out)
  for (const file of data.cases) BUILDERS.cases(file, out)
  for (const file of data.documents) BUILDERS.documents(file, out)
  for (const file of data.recommendations) BUILDERS.recommendations(file, out)
  for (const file of data.organisations) BUILDERS.organisations(file, out)
  for (const file of data.projects) BUILDERS.projects(file, out)
  for (const file of data.events) BUILDERS.events(file, out)
  for (const file of data.statistics) BUILDERS.statistics(file, out)
  return {
    format: "glossator-graph",
    version: 1,
    nodes: nodes.sort((a, b) => compareIds(a.id, b.id)),
    edges: edges.sort(compareEdges),
    sources: data.sources.toSorted((a, b) => compareIds(a.id, b.id)),
  }
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  return compareIds(a.from, b.from) || compareIds(a.to, b.to) || compareIds(a.kind, b.kind)
}
