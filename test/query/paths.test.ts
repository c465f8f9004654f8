import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import { openGraph, pathsBetween, UnknownIdError } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { smallGraph } from "./small-graph.ts"

const graph = openGraph(smallGraph)
const ways = (...args: Parameters<typeof pathsBetween>) =>
  pathsBetween(...args).paths.map(({ ids }) => ids.join(" "))

describe("paths", () => {
  test("come shortest first, along links in either direction", () => {
    expect(ways(graph, "fr/code-penal:323-1", "fr/code-penal:60-1", { limit: 2 })).toEqual([
      "fr/code-penal:323-1 fr/code-penal fr/code-penal:60-1",
      "fr/code-penal:323-1 ets185:2 ets185:18.2 ets185:18 fr/code-penal:60-1",
    ])
  })
  test("hold every link between their nodes, as it is", () => {
    const { paths } = pathsBetween(graph, "gn/10", "ets185:18.1", { limit: 1 })
    const [path] = paths
    expect(path!.ids).toEqual(["gn/10", "ets185:18.1.a", "ets185:18.1"])
    expect(path!.links.map((links) => links.map(({ kind }) => kind))).toEqual([
      ["interprets"],
      ["contains"],
    ])
    expect(path!.links[0]![0]).toBe(smallGraph.edges[13])
    const twice: GraphEdge = { kind: "cites", from: "ets185:2", to: "ets185:18.2", sources: [] }
    const both = openGraph({ ...smallGraph, edges: [...smallGraph.edges, twice] })
    const [direct] = pathsBetween(both, "ets185:2", "ets185:18.2").paths
    expect(direct!.links[0]!.map(({ kind }) => kind)).toEqual(["refers-to", "cites"])
  })
  test("keep to the kinds that are named, and still end where asked", () => {
    expect(ways(graph, "gn/10", "fr/code-penal:60-1", { kinds: ["provision"], limit: 1 })).toEqual([
      "gn/10 ets185:18.1.a ets185:18.1 ets185:18 fr/code-penal:60-1",
    ])
    expect(ways(graph, "gn/10", "fr", { kinds: ["interprets"] })).toEqual([])
  })
  test("of a node to itself is the node; beyond the bound there is none", () => {
    expect(ways(graph, "fr", "fr")).toEqual(["fr"])
    expect(ways(graph, "gn/10", "fr/code-penal:323-1", { steps: 2 })).toEqual([])
    expect(() => pathsBetween(graph, "fr", "zz")).toThrow(UnknownIdError)
    expect(() => pathsBetween(graph, "zz", "fr")).toThrow(UnknownIdError)
  })
  test("are every simple path within the bounds, as a plain search finds them", () => {
    const ids = smallGraph.nodes.map(({ id }) => id)
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (from, to) => {
        fc.pre(from !== to)
        const found = ways(graph, from, to, { limit: 1000, steps: 6 })
        expect([...found].sort()).toEqual(plainly(from, to, 6).sort())
        const lengths = found.map((path) => path.split(" ").length)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      }),
      { numRuns: 40 },
    )
  })
})

function plainly(from: string, to: string, steps: number): string[] {
  const found: string[] = []
  const walk = (path: string[]) => {
    const last = path.at(-1)!
    if (last === to) found.push(path.join(" "))
    else if (path.length <= steps) {
      for (const next of graph.neighbors(last)) if (!path.includes(next)) walk([...path, next])
    }
  }
  walk([from])
  return found
}

test("on the real graph each step is a link, and the search ends", () => {
  const real = openGraph(buildGraph(loadData()))
  const { paths } = pathsBetween(real, "fr/code-penal:323-1", "de/stgb:202a", { limit: 5 })
  expect(paths).toHaveLength(5)
  expect(paths[0]!.ids).toEqual(["fr/code-penal:323-1", "ets185:2", "de/stgb:202a"])
  for (const { ids, links } of paths) {
    for (const [at, between] of links.entries()) {
      expect(between.length).toBeGreaterThan(0)
      for (const { from, to } of between)
        expect([ids[at], ids[at + 1]].sort()).toEqual([from, to].sort())
    }
  }
})
