import type { GraphData } from "#graph/model/graph.ts"
import { createSearch, type Search } from "#graph/search/index.ts"
import { loadSynonyms } from "../lib/load-data.ts"

/** The search over a graph, with the project's synonyms. */
export function searchOver({ nodes }: GraphData): Search {
  return createSearch(nodes, { synonyms: loadSynonyms() })
}
