import { articleOf, countryOf } from "#graph/ids/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"

/** What there is on an article and its parts: how many countries, guidance notes and cases. */
export interface Holdings {
  countries: ReadonlySet<string>
  notes: ReadonlySet<string>
  cases: ReadonlySet<string>
}

/** What there is on each article of an instrument, by article id; one pass over the graph. */
export function holdingsOf(graph: OpenGraph, instrument: string): Map<string, Holdings> {
  const found = new Map<
    string,
    { countries: Set<string>; notes: Set<string>; cases: Set<string> }
  >()
  const prefix = `${instrument}:`
  graph.forEachEdge((_key, edge) => {
    if (!edge.to.startsWith(prefix)) return
    const article = articleOf(edge.to)
    let held = found.get(article)
    if (held === undefined) {
      held = { countries: new Set(), notes: new Set(), cases: new Set() }
      found.set(article, held)
    }
    if (edge.kind === "implements") held.countries.add(countryOf(edge.from) ?? edge.from)
    else if (edge.from.startsWith("gn/")) held.notes.add(edge.from)
    else if (edge.from.startsWith("case/")) held.cases.add(edge.from)
  })
  return found
}
