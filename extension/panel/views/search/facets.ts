import { articleOf, compareIds, countryOf, workOf } from "#graph/ids/index.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { Hit } from "#graph/search/index.ts"
import { ownTitle } from "#graph/model/own-title.ts"

/** By what results are narrowed down besides their kind. */
export const FACETS = ["country", "instrument", "article", "language", "basis"] as const
export type Facet = (typeof FACETS)[number]
export type Wanted = Partial<Record<Facet, string>>

/** The values a result has in a facet: a law that implements two articles has both. */
export function valuesOf(node: GraphNode, facet: Facet, graph: OpenGraph): string[] {
  switch (facet) {
    case "country": {
      const country =
        countryOf(node.id) ?? ("country" in node ? node.country : undefined) ?? jurisdictionOf(node)
      return country === undefined ? [] : [country]
    }
    case "instrument":
      return unique(treatiesOf(node, graph).map(workOf))
    case "article":
      return unique(
        treatiesOf(node, graph)
          .map(articleOf)
          .filter((id) => id.includes(":")),
      )
    case "language": {
      const law = node.kind === "law-provision" && graph.hasNode(node.law) ? node.law : node.id
      const work = graph.getNodeAttributes(law)
      return work.kind === "law" ? [ownTitle(work).lang] : []
    }
    case "basis":
      return [mainBasis(node.sources)]
  }
}

function jurisdictionOf(node: GraphNode): string | undefined {
  return node.kind === "case" && node.jurisdiction !== "international"
    ? node.jurisdiction
    : undefined
}

/** The treaty provisions it is one of, implements, interprets, cites or is about. */
function treatiesOf(node: GraphNode, graph: OpenGraph): string[] {
  if (node.kind === "instrument" || node.kind === "provision") return [node.id]
  const found: string[] = []
  graph.forEachOutboundEdge(node.id, (_key, edge, _from, to) => {
    const kind = graph.getNodeAttributes(to).kind
    if (edge.kind !== "contains" && (kind === "instrument" || kind === "provision")) found.push(to)
  })
  return found
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** The hits that have every wanted value, in their order. */
export function narrow(hits: readonly Hit[], wanted: Wanted, graph: OpenGraph): Hit[] {
  const asked = FACETS.filter((facet) => wanted[facet] !== undefined)
  if (asked.length === 0) return [...hits]
  return hits.filter(({ id }) => {
    const node = graph.getNodeAttributes(id)
    return asked.every((facet) => valuesOf(node, facet, graph).includes(wanted[facet]!))
  })
}

/** How many hits have each value of a facet: articles in the order of their treaty, else the most frequent first. */
export function countsOf(
  hits: readonly Hit[],
  facet: Facet,
  graph: OpenGraph,
): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { id } of hits) {
    for (const value of valuesOf(graph.getNodeAttributes(id), facet, graph)) {
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) =>
    facet === "article" ? compareIds(a[0], b[0]) : b[1] - a[1] || compareIds(a[0], b[0]),
  )
}
