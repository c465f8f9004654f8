import { countryOf } from "#graph/ids/index.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { regionOf } from "../kinds/region.ts"
import type { Picked, PickedBlock } from "./pick.ts"

export type Implementation = Picked<"implements">

/** By what implementations are narrowed down. */
export const FACETS = ["region", "coverage", "basis"] as const
export type Facet = (typeof FACETS)[number]
export type Wanted = Partial<Record<Facet, string>>

function valueOf(link: Implementation, facet: Facet, graph: OpenGraph): string | undefined {
  switch (facet) {
    case "coverage":
      return link.edge.coverage
    case "basis":
      return mainBasis(link.edge.sources)
    case "region": {
      const country = countryOf(link.other.id) ?? ""
      return graph.hasNode(country) ? regionOf(graph.getNodeAttributes(country)) : undefined
    }
  }
}

/** The links that have every wanted value; blocks that keep none are left out. */
export function narrow(
  blocks: readonly PickedBlock<"implements">[],
  wanted: Wanted,
  graph: OpenGraph,
): PickedBlock<"implements">[] {
  const asked = FACETS.filter((facet) => wanted[facet] !== undefined)
  if (asked.length === 0) return [...blocks]
  return blocks
    .map((block) => ({
      ...block,
      links: block.links.filter((link) =>
        asked.every((facet) => valueOf(link, facet, graph) === wanted[facet]),
      ),
    }))
    .filter((block) => block.links.length > 0)
}

/** The values of a facet among the links. */
export function valuesOf(
  blocks: readonly PickedBlock<"implements">[],
  facet: Facet,
  graph: OpenGraph,
): Set<string | undefined> {
  return new Set(blocks.flatMap(({ links }) => links.map((link) => valueOf(link, facet, graph))))
}
