import type { GraphEdge } from "./edges/index.ts"
import type { GraphNode } from "./nodes/index.ts"
import type { Source } from "./provenance.ts"

/** The whole graph as plain data: what `graph/build` makes and the panel loads. */
export interface GraphData {
  format: "glossator-graph"
  version: 1
  nodes: GraphNode[]
  edges: GraphEdge[]
  sources: Source[]
}
