import type { GraphData } from "#graph/model/graph.ts"

/**
 * A graph so many times as large: copies of everything under ids of their own, the first one as it
 * is. Words of prose differ from copy to copy, so that nothing is shared that would not be.
 */
export function replicate(graph: GraphData, times: number): GraphData {
  const ids = new Set([...graph.nodes, ...graph.sources].map(({ id }) => id))
  const copies = Array.from({ length: times }, (_, copy) =>
    copy === 0 ? graph : (renamed(graph, ids, copy) as GraphData),
  )
  return {
    format: "glossator-graph",
    version: 1,
    nodes: copies.flatMap(({ nodes }) => nodes),
    edges: copies.flatMap(({ edges }) => edges),
    sources: copies.flatMap(({ sources }) => sources),
  }
}

function renamed(value: unknown, ids: ReadonlySet<string>, copy: number): unknown {
  if (typeof value === "string") {
    // "fr/code-penal:323-1" → "fr-7/code-penal:323-1": works stay whole and countries apart.
    if (ids.has(value)) return value.replace(/^[^/:]+/, (head) => `${head}-${copy}`)
    return value.includes(" ") ? `${value} ${copy}` : value
  }
  if (Array.isArray(value)) return value.map((each) => renamed(each, ids, copy))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, renamed(each, ids, copy)]),
  )
}
