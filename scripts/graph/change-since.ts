import type { GraphEdge } from "#graph/model/edges/index.ts"
import { type Checked, checkedPerCountry } from "#graph/query/index.ts"
import { askEarlier } from "../lib/earlier.ts"

/** Prints the links of national law to treaties as that time had them. */
const PROGRAM = `import { buildGraph } from "#graph/build/index.ts"
import { loadData } from "./scripts/lib/load-data.ts"
const { edges } = buildGraph(loadData())
process.stdout.write(JSON.stringify(edges.filter(({ kind }) => kind === "implements")))
`

type PerBasis = Checked["all"]
/** Counts then and now; null where the country had no law in the data. */
interface Change {
  before: PerBasis | null
  after: PerBasis | null
}

export interface ChangeSince {
  /** The commit as it was named. */
  commit: string
  total: Record<keyof Checked, { before: PerBasis; after: PerBasis }>
  countries: Record<string, Record<keyof Checked, Change>>
}

/**
 * How many links from national law to treaties rest on each basis, then and now, by country.
 * @throws Fault where git does not know the commit
 */
export function changeSince(commit: string, edges: readonly GraphEdge[]): ChangeSince {
  const before = checkedPerCountry(askEarlier(commit, { text: PROGRAM }) as GraphEdge[])
  const after = checkedPerCountry(edges)
  const change = (country: string, part: keyof Checked): Change => ({
    before: before[country]?.[part] ?? null,
    after: after[country]?.[part] ?? null,
  })
  const total = (part: keyof Checked) => ({ before: sum(before, part), after: sum(after, part) })
  return {
    commit,
    total: { all: total("all"), core: total("core") },
    countries: Object.fromEntries(
      [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .sort()
        .map((country) => [
          country,
          { all: change(country, "all"), core: change(country, "core") },
        ]),
    ),
  }
}

function sum(countries: Record<string, Checked>, part: keyof Checked): PerBasis {
  const counts: PerBasis = { read: 0, seed: 0, editorial: 0 }
  for (const { [part]: each } of Object.values(countries)) {
    counts.read += each.read
    counts.seed += each.seed
    counts.editorial += each.editorial
  }
  return counts
}
