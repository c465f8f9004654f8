import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"

/** A node or an edge in few words: what it is and where it stands, without its facts. */
export function brief(of: GraphNode | GraphEdge) {
  if ("id" in of) return { id: of.id, kind: of.kind, label: of.label }
  const status = of.kind === "party-to" ? { status: of.status } : {}
  return { kind: of.kind, from: of.from, to: of.to, ...status }
}
