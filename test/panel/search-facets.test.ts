import { expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { openGraph } from "#graph/query/index.ts"
import { countsOf, narrow } from "../../extension/panel/views/search/facets.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const graph = openGraph(buildGraph(loadData()))
const hits = ["ets185:18.1.b", "de/stgb:202a", "fr/code-penal:323-1", "case/echr-ku-v-finland"].map(
  (id) => ({ id, kind: graph.getNodeAttributes(id).kind, score: 1, terms: [] }),
)
const kept = (wanted: Parameters<typeof narrow>[1]) =>
  narrow(hits, wanted, graph).map(({ id }) => id)

test("results are narrowed down by State, and by the article they carry out or cite", () => {
  expect(kept({ country: "de" })).toEqual(["de/stgb:202a"])
  expect(kept({ article: "ets185:2" })).toEqual(["de/stgb:202a", "fr/code-penal:323-1"])
  expect(kept({ article: "ets185:18" })).toEqual(["ets185:18.1.b", "case/echr-ku-v-finland"])
  expect(kept({ language: "fr", instrument: "ets185" })).toEqual(["fr/code-penal:323-1"])
})

test("what a facet offers leaves at least that many results", () => {
  for (const facet of ["country", "instrument", "article", "language", "basis"] as const) {
    for (const [value, count] of countsOf(hits, facet, graph)) {
      expect(kept({ [facet]: value }), `${facet} ${value}`).toHaveLength(count)
    }
  }
})
