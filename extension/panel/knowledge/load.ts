import { readBundle } from "#graph/model/bundle.ts"
import { openGraph, type OpenGraph } from "#graph/query/index.ts"
import type { Search } from "#graph/search/index.ts"
import { prepareSearch } from "./prepare-search.ts"

/** What the panel knows: the opened graph, and a search that is made ready while nothing else happens. */
export interface Knowledge {
  graph: OpenGraph
  /** Made some time after the first paint; asking for it hurries it. Always the same promise. */
  search(): Promise<Search>
}

/**
 * Fetches the graph that ships with the extension.
 * @param until what to wait for before the work starts that nothing can interrupt
 * @throws where the file is missing or is not a graph
 */
export async function loadKnowledge(
  address = "/graph.json",
  until?: () => Promise<void>,
): Promise<Knowledge> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`graph.json: ${response.status}`)
  const text = await response.text()
  await until?.()
  const start = performance.now()
  const { graph, synonyms } = readBundle(JSON.parse(text))
  const opened = openGraph(graph)
  // Seen in the browser's performance tools, next to the first paint.
  performance.measure("glossator: open the graph", { start })
  return { graph: opened, search: prepareSearch(graph.nodes, synonyms) }
}
