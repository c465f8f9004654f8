import type { GraphData } from "#graph/model/graph.ts"
import { openGraph, type OpenGraph } from "#graph/query/index.ts"
import type { Search } from "#graph/search/index.ts"

/** What the panel knows: the opened graph, and a search that is made ready while nothing else happens. */
export interface Knowledge {
  graph: OpenGraph
  /** Made some time after the first paint; asking for it makes it at once. Always the same promise. */
  search(): Promise<Search>
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
  let search: Promise<Search> | undefined
  const prepare = () => (search ??= makeSearch(data))
  whenIdle(() => void prepare())
  return { graph: openGraph(data), search: prepare }
}

async function makeSearch(data: GraphData): Promise<Search> {
  const { createSearch } = await import("#graph/search/index.ts")
  return createSearch(data.nodes)
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 3000 })
  else setTimeout(work, 300)
}
