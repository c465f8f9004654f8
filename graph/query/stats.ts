import { articleOf, compareIds, workOf } from "#graph/ids/index.ts"
import { EDGE_KINDS } from "#graph/model/kinds.ts"
import type { EdgeKind } from "#graph/model/edges/index.ts"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import type { NodeKind } from "#graph/model/nodes/index.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import type { Basis, Fact } from "#graph/model/provenance.ts"
import type { OpenGraph } from "./open.ts"

/** How many facts rest on each basis, by the strongest of their sources. */
export type PerBasis = Record<Basis, number>

export interface CountryStats {
  laws: number
  /** Provisions of its laws. */
  provisions: number
  /** Edges `implements` from its laws and their provisions. */
  implements: number
  /** Share of those edges per basis, 0 to 1, rounded to three places; all 0 where there are none. */
  basis: PerBasis
  /** Articles that at least one of those edges leads to or into, counted per instrument. */
  articles: Record<string, number>
}

export interface Stats {
  nodes: { total: number; kinds: Record<NodeKind, number>; basis: PerBasis }
  edges: { total: number; kinds: Record<EdgeKind, number>; basis: PerBasis }
  sources: number
  countries: Record<string, CountryStats>
}

/** Counts of what the graph holds; kinds without members are told with 0. */
export function statsOf(graph: OpenGraph): Stats {
  const nodes = graph.mapNodes((_id, node) => node)
  const edges = graph.mapEdges((_key, edge) => edge)
  const countries = nodes.filter(({ kind }) => kind === "country").map(({ id }) => id)
  return {
    nodes: { total: nodes.length, kinds: perKind(NODE_KINDS, nodes), basis: perBasis(nodes) },
    edges: { total: edges.length, kinds: perKind(EDGE_KINDS, edges), basis: perBasis(edges) },
    sources: graph.getAttribute("sources").size,
    countries: Object.fromEntries(countries.map((id) => [id, countryStats(graph, id)])),
  }
}

function countryStats(graph: OpenGraph, country: string): CountryStats {
  const own = graph
    .mapNodes((_id, node) => node)
    .filter((node) => "country" in node && node.country === country)
  const carriedOut = own
    .flatMap(({ id }) => graph.mapOutboundEdges(id, (_key, edge) => edge))
    .filter(({ kind }) => kind === "implements")
  const articles: Record<string, number> = {}
  // A treaty carried out as a whole names no article.
  const reached = new Set(carriedOut.map(({ to }) => articleOf(to)))
  for (const article of [...reached].sort(compareIds)) {
    const instrument = workOf(article)
    if (instrument !== article) articles[instrument] = (articles[instrument] ?? 0) + 1
  }
  return {
    laws: own.filter(({ kind }) => kind === "law").length,
    provisions: own.filter(({ kind }) => kind === "law-provision").length,
    implements: carriedOut.length,
    basis: shares(perBasis(carriedOut)),
    articles,
  }
}

function perKind<K extends string>(kinds: readonly K[], things: readonly { kind: K }[]) {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<K, number>
  for (const { kind } of things) counts[kind] += 1
  return counts
}

function perBasis(things: readonly { sources: readonly Fact[] }[]): PerBasis {
  const counts: PerBasis = { read: 0, seed: 0, editorial: 0 }
  for (const { sources } of things) counts[mainBasis(sources)] += 1
  return counts
}

function shares(counts: PerBasis): PerBasis {
  const total = counts.read + counts.seed + counts.editorial
  const share = (count: number) => (total === 0 ? 0 : Math.round((1000 * count) / total) / 1000)
  return {
    read: share(counts.read),
    seed: share(counts.seed),
    editorial: share(counts.editorial),
  }
}
