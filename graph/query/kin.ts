import { parentOf, pathOf } from "#graph/ids/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "./open.ts"

/**
 * The wider provisions a provision is part of, nearest first, up to its article: `18.1.b` → `18.1`,
 * `18`. Read from the ids, so chapters and whole works are not among them: what is said of a whole
 * treaty is not said of each of its letters.
 */
export function widerOf(graph: OpenGraph, id: string): GraphNode[] {
  const wider: GraphNode[] = []
  for (let up = parentOf(id); up !== null && pathOf(up) !== ""; up = parentOf(up)) {
    if (graph.hasNode(up)) wider.push(graph.getNodeAttributes(up))
  }
  return wider
}

/** The provisions that are part of a provision, at any depth, in the order of the data. */
export function narrowerOf(graph: OpenGraph, id: string): GraphNode[] {
  if (pathOf(id) === "") return []
  const prefix = `${id}.`
  return graph
    .filterNodes((other) => other.startsWith(prefix))
    .map((other) => graph.getNodeAttributes(other))
}
