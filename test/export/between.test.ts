import { expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { withBetween } from "#graph/export/index.ts"
import { edgesIn, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const graph = openGraph(buildGraph(loadData()))

test("laws that were kept one by one get the article that all of them implement, and nothing else far", () => {
  const kept = graph
    .filterInNeighbors("ets185:18.1.b", (id) => /^(br|cl|co)\//.test(id))
    .filter((id) => id.includes(":"))
  expect(kept.length).toBeGreaterThan(3)
  expect(edgesIn(graph, kept)).toEqual([])
  const joined = withBetween(kept, graph)
  expect(joined.slice(0, kept.length)).toEqual(kept)
  expect(joined).toContain("ets185:18.1.b")
  const edges = edgesIn(graph, joined)
  for (const id of kept) expect(edges.some(({ from, to }) => from === id || to === id)).toBe(true)
  for (const id of joined.slice(kept.length))
    expect(kept.filter((each) => graph.areNeighbors(id, each)).length).toBeGreaterThan(1)
})

test("what holds together already, or stands alone, stays as it is", () => {
  const ids = ["ets185", "ets189", "fr"]
  expect(edgesIn(graph, ids).length).toBeGreaterThan(1)
  expect(withBetween(ids, graph)).toEqual(ids)
  expect(withBetween(["fr"], graph)).toEqual(["fr"])
})
