import { EDGE_KINDS, NODE_KINDS, type EdgeKind, type NodeKind } from "#graph/model/kinds.ts"
import type { OpenGraph } from "./open.ts"
import { perBasis, type PerBasis, shares } from "./per-basis.ts"
import { countryStats, type CountryStats } from "./stats-country.ts"
import { ageStats, type AgeStats, factStats, type FactStats } from "./stats-facts.ts"

export interface Counted<K extends string> {
  total: number
  kinds: Record<K, number>
  basis: PerBasis
  /** `basis` as shares of the total. */
  share: PerBasis
}

export interface Stats {
  nodes: Counted<NodeKind>
  edges: Counted<EdgeKind>
  sources: number
  countries: Record<string, CountryStats>
  facts: FactStats
  asOf: AgeStats
}

/**
 * Counts of what the graph holds; kinds without members are told with 0.
 * @param today ISO day to which the age of facts is counted
 */
export function statsOf(graph: OpenGraph, today: string): Stats {
  return {
    nodes: counted(
      NODE_KINDS,
      graph.mapNodes((_id, node) => node),
    ),
    edges: counted(
      EDGE_KINDS,
      graph.mapEdges((_key, edge) => edge),
    ),
    sources: graph.getAttribute("sources").size,
    countries: countryStats(graph),
    facts: factStats(graph),
    asOf: ageStats(graph, today),
  }
}

function counted<K extends string>(
  known: readonly K[],
  things: readonly { kind: K; sources: Parameters<typeof perBasis>[0][number]["sources"] }[],
): Counted<K> {
  const kinds = Object.fromEntries(known.map((kind) => [kind, 0])) as Record<K, number>
  for (const { kind } of things) kinds[kind] += 1
  const basis = perBasis(things)
  return { total: things.length, kinds, basis, share: shares(basis) }
}
