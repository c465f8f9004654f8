import { articleOf, compareIds, countryOf, pathOf, workOf } from "#graph/ids/index.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import { perBasis, type PerBasis } from "./per-basis.ts"

/** How many links from a country's law to a treaty rest on each basis. */
export interface Checked {
  all: PerBasis
  /** Those to the offences and the procedural powers of the Convention: Articles 2–10 and 16–21. */
  core: PerBasis
}

/** What is read and what awaits a check, by country in the order of the ids; a country without law is left out. */
export function checkedPerCountry(edges: readonly GraphEdge[]): Record<string, Checked> {
  const own = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    if (edge.kind !== "implements") continue
    const country = countryOf(edge.from)
    if (country === null) continue
    const known = own.get(country)
    if (known === undefined) own.set(country, [edge])
    else known.push(edge)
  }
  return Object.fromEntries(
    [...own.keys()].sort(compareIds).map((country) => {
      const links = own.get(country)!
      return [country, { all: perBasis(links), core: perBasis(links.filter(isCore)) }]
    }),
  )
}

function isCore({ to }: GraphEdge): boolean {
  const article = articleOf(to)
  if (workOf(article) !== "ets185") return false
  const number = Number(pathOf(article))
  return (number >= 2 && number <= 10) || (number >= 16 && number <= 21)
}
