import { articleOf, compareIds } from "#graph/ids/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { FIRST } from "./comparison.ts"
import { COMPARE, type CompareRoute } from "./route.ts"

/**
 * The comparison that kept nodes ask for: their countries, by the provisions among them, or else by
 * the articles that the national provisions among them implement.
 * @returns null where no country is among them or behind them
 */
export function comparisonFor(graph: OpenGraph, ids: readonly string[]): CompareRoute | null {
  const countries = new Set<string>()
  const kept = new Set<string>()
  const implemented = new Set<string>()
  for (const id of ids) {
    if (!graph.hasNode(id)) continue
    const node = graph.getNodeAttributes(id)
    if (node.kind === "provision") kept.add(id)
    else if (node.kind === "country") countries.add(id)
    else if (node.kind === "law" || node.kind === "law-provision") {
      countries.add(node.country)
      graph.forEachOutboundEdge(id, (_key, edge) => {
        if (edge.kind === "implements") implemented.add(articleOf(edge.to))
      })
    }
  }
  if (countries.size === 0) return null
  const provisions = [...(kept.size > 0 ? kept : implemented)].sort(compareIds)
  return {
    ...COMPARE,
    provisions: provisions.length === 0 ? FIRST : provisions,
    countries: [...countries].sort(compareIds),
  }
}
