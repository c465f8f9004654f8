import { buildGraph } from "#graph/build/index.ts"
import { createSearch } from "#graph/search/index.ts"
import { loadData, loadSynonyms } from "../lib/load-data.ts"
import { medianTime, round, type Bench } from "./figure.ts"

/** Queries of different sorts; each is typed letter by letter, as in the panel. */
const TYPED = [
  "18.1.b",
  "injonction de produire",
  "StGB 202a",
  "hacking",
  "accès illégal",
  "skimming",
  "Loi Godfrain",
  "expedited preservaton",
]

/** What one key costs in the search field of the panel: results, counts by kind, "did you mean". */
export const search: Bench = {
  name: "search",
  *run() {
    const made = createSearch(buildGraph(loadData()).nodes, { synonyms: loadSynonyms() })
    for (const query of TYPED) {
      const keys = Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1))
      const times = keys.map((typed, at) =>
        // The search keeps its last answer: another question in between makes it work again.
        medianTime(() => {
          made.search(`${at}`)
          made.search(typed, { limit: Infinity })
          made.facets(typed)
          made.suggest(typed)
        }),
      )
      yield { figure: `slowest key of "${query}"`, value: round(Math.max(...times)), unit: "ms" }
    }
  },
}
