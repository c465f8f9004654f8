import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { GraphData } from "#graph/model/graph.ts"
import { createSearch, type Search, SynonymsFile } from "#graph/search/index.ts"
import { DATA } from "../lib/load-data.ts"

/** The search over a graph, with the project's synonyms. */
export function searchOver({ nodes }: GraphData): Search {
  const text = readFileSync(join(DATA, "search/synonyms.json"), "utf8")
  return createSearch(nodes, { synonyms: SynonymsFile.parse(JSON.parse(text)) })
}
