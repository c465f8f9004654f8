import { articleOf, compareIds, workOf } from "#graph/ids/index.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "./open.ts"
import { perBasis, type PerBasis, shares } from "./per-basis.ts"

/** The parts of the Convention whose national side is asked for most: first and last article. */
const PARTS = [
  [2, 13],
  [14, 21],
  [23, 35],
] as const
type Part = "2-13" | "14-21" | "23-35"

export interface CountryStats {
  laws: number
  /** Provisions of its laws. */
  provisions: number
  /** Edges `implements` from its laws and their provisions. */
  implements: number
  /** How many of those edges rest on each basis. */
  known: PerBasis
  /** Share of those edges per basis, 0 to 1, rounded to three places; all 0 where there are none. */
  basis: PerBasis
  /** Articles that at least one of those edges leads to or into, counted per instrument. */
  articles: Record<string, number>
  /** The same for parts of the Convention (ETS 185), and the articles of which nothing is known. */
  parts: Record<Part, { covered: number; of: number; nothingKnown: number[] }>
}

/** What is known of each country's law, by country in the order of the graph. */
export function countryStats(graph: OpenGraph): Record<string, CountryStats> {
  const countries = graph.filterNodes((_id, node) => node.kind === "country")
  const own = new Map<string, GraphNode[]>(countries.map((id) => [id, []]))
  graph.forEachNode((_id, node) => {
    if (node.kind === "law" || node.kind === "law-provision") own.get(node.country)?.push(node)
  })
  return Object.fromEntries(
    countries.map((id) => {
      const nodes = own.get(id) ?? []
      return [
        id,
        statsFor(
          nodes,
          nodes.flatMap((node) => carriedOutBy(graph, node.id)),
        ),
      ]
    }),
  )
}

function carriedOutBy(graph: OpenGraph, id: string): GraphEdge[] {
  return graph
    .mapOutboundEdges(id, (_key, edge) => edge)
    .filter(({ kind }) => kind === "implements")
}

function statsFor(own: readonly GraphNode[], carriedOut: readonly GraphEdge[]): CountryStats {
  const articles: Record<string, number> = {}
  const known = perBasis(carriedOut)
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
    known,
    basis: shares(known),
    articles,
    parts: Object.fromEntries(
      PARTS.map(([first, last]) => [`${first}-${last}`, part(reached, first, last)]),
    ) as CountryStats["parts"],
  }
}

function part(reached: ReadonlySet<string>, first: number, last: number) {
  const nothingKnown: number[] = []
  for (let article = first; article <= last; article += 1) {
    if (!reached.has(`ets185:${article}`)) nothingKnown.push(article)
  }
  const of = last - first + 1
  return { covered: of - nothingKnown.length, of, nothingKnown }
}
