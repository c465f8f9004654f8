import { workOf } from "#graph/ids/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Matrix, MatrixRow } from "#graph/model/matrix.ts"
import { comparisonOf, type OpenGraph } from "#graph/query/index.ts"
import { reachOf } from "./entries.ts"
import { countriesNamed, countriesOf, provisionsNamed } from "./presets.ts"
import { NONE, type CompareRoute, type Status } from "./route.ts"

/** What is compared where nothing has been chosen yet. */
export const FIRST = ["offences"]

export interface Comparison {
  /** Exactly what is shown, in the order in which it is shown. */
  matrix: Matrix
  /** Countries that were chosen but are left out, because nothing is known of them. */
  leftOut: number
  /** Names in the address that this version of the knowledge base does not know. */
  unknown: string[]
}

/** Works out what an address asks to compare; never fails on an address. */
export function compare(graph: OpenGraph, route: CompareRoute, lang: string): Comparison {
  const named = route.provisions.length === 0 ? FIRST : route.provisions
  const provisions = pinnedFirst(
    resolve(named, (name) => provisionsNamed(graph, name)),
    route.pin,
  )
  const countries = withStatus(graph, chosenCountries(graph, route), route.status, provisions)
  const all = comparisonOf(graph, { provisions, countries })
  const rows = route.known ? all.rows.filter(isKnown) : all.rows
  return {
    matrix: { ...all, rows: sorted(rows, route.sort, provisions, lang) },
    leftOut: all.rows.length - rows.length,
    unknown: [
      ...named.filter((name) => provisionsNamed(graph, name).length === 0),
      ...route.countries.filter((name) => countriesNamed(graph, name).length === 0),
    ].filter((name) => name !== NONE),
  }
}

/** The countries that were chosen, before their status is asked for. */
export function chosenCountries(graph: OpenGraph, { countries }: CompareRoute): string[] {
  if (countries.length === 0) return countriesOf(graph).map(({ id }) => id)
  return resolve(countries, (name) => countriesNamed(graph, name))
}

function resolve(names: readonly string[], find: (name: string) => string[]): string[] {
  return [...new Set(names.flatMap(find))]
}

function pinnedFirst(provisions: string[], pin: string): string[] {
  return provisions.includes(pin) ? [pin, ...provisions.filter((id) => id !== pin)] : provisions
}

/** A country counts as a Party when it is one to any of the treaties compared. */
function withStatus(
  graph: OpenGraph,
  countries: string[],
  status: Status,
  provisions: readonly string[],
): string[] {
  if (status === "") return countries
  const works = new Set(provisions.map(workOf))
  return countries.filter((id) =>
    graph.someOutboundEdge(
      id,
      (_key, edge) => edge.kind === "party-to" && edge.status === status && works.has(edge.to),
    ),
  )
}

function isKnown({ cells }: MatrixRow): boolean {
  return cells.some((cell) => cell !== null)
}

function sorted(
  rows: readonly MatrixRow[],
  sort: string,
  provisions: readonly string[],
  lang: string,
): MatrixRow[] {
  const names = new Intl.Collator(lang)
  const nameOf = ({ country }: MatrixRow) => inLanguage(country.label, lang).text
  const by = sort.replace(/^-/, "")
  const column = provisions.indexOf(by)
  const amount = (row: MatrixRow): number => {
    if (by === "known") return row.cells.filter((cell) => cell !== null).length
    return column < 0 ? 0 : reachOf(row.cells[column]!)
  }
  const way = sort.startsWith("-") ? -1 : 1
  // Countries that are level stand by name whichever way the rest is turned.
  const byName = by === "" ? way : 1
  return rows.toSorted(
    (a, b) => way * (amount(b) - amount(a)) || byName * names.compare(nameOf(a), nameOf(b)),
  )
}
