import type { NodeKind } from "#graph/model/kinds.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { valuesOf } from "../search/facets.ts"
import type { MapRoute } from "./route.ts"

/** The nodes of the kinds that are not left out, most linked first. */
export function nodesOfKinds(graph: OpenGraph, hidden: readonly string[]): string[] {
  const out = new Set(hidden)
  return graph
    .filterNodes((_id, { kind }) => !out.has(kind))
    .sort((a, b) => graph.degree(b) - graph.degree(a))
}

/** Those of the nodes that belong to a country and bear on a treaty; "" asks for neither. */
export function belonging(
  graph: OpenGraph,
  ids: readonly string[],
  { country, instrument }: Pick<MapRoute, "country" | "instrument">,
): readonly string[] {
  if (country === "" && instrument === "") return ids
  const has = (id: string, facet: "country" | "instrument", value: string) =>
    value === "" || valuesOf(graph.getNodeAttributes(id), facet, graph).includes(value)
  return ids.filter((id) => has(id, "country", country) && has(id, "instrument", instrument))
}

/** How many nodes of each kind the whole graph has. */
export function kindCounts(graph: OpenGraph): Map<NodeKind, number> {
  const counts = new Map<NodeKind, number>()
  graph.forEachNode((_id, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1))
  return counts
}
