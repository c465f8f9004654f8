import type { GraphData } from "#graph/model/graph.ts"
import { openGraph, type OpenGraph } from "#graph/query/index.ts"
import { createSearch, type Search } from "#graph/search/index.ts"

/** What the panel knows: the opened graph, and a search that is made ready while nothing else happens. */
export interface Knowledge {
  graph: OpenGraph
  /** Ready some time after the first paint; asking for it makes it at once. */
  search(): Search
}

/**
 * Fetches the graph that ships with the extension.
 * @throws where the file is missing or is not a graph
 */
export async function loadKnowledge(address = "/graph.json"): Promise<Knowledge> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`graph.json: ${response.status}`)
  const data = (await response.json()) as GraphData
  if (data.format !== "glossator-graph") throw new Error("graph.json: format")
  let search: Search | undefined
  const prepare = () => (search ??= createSearch(data.nodes))
  whenIdle(prepare)
  return { graph: openGraph(data), search: prepare }
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 3000 })
  else setTimeout(work, 300)
}
