import { compareIds, workOf } from "#graph/ids/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"

/** What stands at the centre of each disc, with what belongs to it in reading order. */
export function membersOf(graph: OpenGraph): Map<string, string[]> {
  const members = new Map<string, string[]>()
  for (const id of graph.nodes().sort(compareIds)) {
    const centre = centreFor(graph, id)
    const ids = members.get(centre)
    if (ids === undefined) members.set(centre, centre === id ? [] : [id])
    else if (centre !== id) ids.push(id)
  }
  return members
}

/** The treaty of a provision, the State of a law, a decision or figures; anything else stands by itself. */
function centreFor(graph: OpenGraph, id: string): string {
  const node = graph.getNodeAttributes(id)
  const centre =
    node.kind === "provision"
      ? workOf(id)
      : node.kind === "case"
        ? node.jurisdiction
        : "country" in node
          ? node.country
          : id
  return centre !== undefined && graph.hasNode(centre) ? centre : id
}
