import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"

/**
 * Takes what a builder makes of a data file. `at` is the place in the file the thing comes from
 * ("laws[0].provisions[3]"): the graph has no use for it, the checker does, so that both see
 * exactly the same nodes and edges.
 */
export interface Collector {
  node(node: GraphNode, at: string): void
  edge(edge: GraphEdge, at: string): void
}

/** One builder per data folder. */
export type Builder<File> = (file: File, out: Collector) => void
