import type { EdgeKind, GraphEdge } from "#graph/model/edges/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { TextKey } from "../../words/index.ts"

/** The verb between the two ends of a link, from the first to the second: "is subject to". */
export function verbOf(edge: GraphEdge, graph: OpenGraph): TextKey {
  switch (edge.kind) {
    case "contains": {
      const { kind } = graph.getNodeAttributes(edge.from)
      return kind === "country" ? "relation.has-law" : "relation.contains"
    }
    case "implements":
      return edge.coverage === "related" ? "relation.related" : `coverage.${edge.coverage}`
    case "refers-to":
      return `relation.${edge.relation ?? "refers-to"}`
    case "concerns":
      return `relation.${edge.manner ?? "concerns"}`
    case "corresponds-to":
      return edge.match === "partial" ? "relation.corresponds-in-part" : "relation.corresponds-to"
    case "party-to":
      return `relation.${edge.status}`
    default:
      return `relation.${edge.kind satisfies Exclude<EdgeKind, "party-to">}`
  }
}
