import { assert, array, double, property, record } from "fast-check"
import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { packBundle } from "#graph/build/bundle.ts"
import { readBundle } from "#graph/model/bundle.ts"
import { neighbourhood, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../../scripts/lib/load-data.ts"
import { pushApart } from "../../../scripts/map/apart.ts"
import { layOut } from "../../../scripts/map/lay-out.ts"
import { membersOf } from "../../../scripts/map/members.ts"

const data = buildGraph(loadData())
const graph = openGraph(data)

/** The graph of what lies around Article 18: small enough to be laid out again and again. */
function around(id: string) {
  const { ids, edges } = neighbourhood(graph, id, { depth: 1 })
  return openGraph({ nodes: ids.map((each) => graph.getNodeAttributes(each)), edges, sources: [] })
}

describe("the map", () => {
  test("is the same each time, whole, and has no two nodes at one place", () => {
    const small = around("ets185:18")
    const places = layOut(small)
    expect(layOut(small)).toEqual(places)
    expect(places).toHaveLength(2 * small.order)
    expect(places.every(Number.isInteger)).toBe(true)
    const seen = new Set(small.nodes().map((_id, at) => `${places[2 * at]} ${places[2 * at + 1]}`))
    expect(seen.size).toBe(small.order)
  })

  test("holds every node in one disc: provisions with their treaty, laws and decisions with their State", () => {
    const members = membersOf(graph)
    const all = [...members].flatMap(([centre, ids]) => [centre, ...ids])
    expect(new Set(all).size).toBe(graph.order)
    expect(all).toHaveLength(graph.order)
    expect(members.get("ets185")).toContain("ets185:18.1.b")
    expect(members.get("de")).toContain("de/stgb:202a")
    expect(members.get("case/echr-ku-v-finland")).toEqual([])
  })

  test("has its places in the order in which the panel opens the graph", () => {
    const shipped = readBundle(packBundle({ graph: data, synonyms: [] }))
    expect(openGraph(shipped.graph).nodes()).toEqual(graph.nodes())
  })
})

test("a small disc slides out from between two big ones", () => {
  const moved = pushApart(new Map([6, 1, 5].map((radius) => [`${radius}`, { x: 0, y: 0, radius }])))
  const [a, b, c] = [...moved.values()]
  expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(6)
  expect(Math.hypot(c!.x - b!.x, c!.y - b!.y)).toBeGreaterThan(5)
})

test("discs that are pushed apart do not overlap, wherever they began", () => {
  const place = double({ min: -50, max: 50, noNaN: true })
  const disc = record({ x: place, y: place, radius: double({ min: 1, max: 9, noNaN: true }) })
  assert(
    property(array(disc, { maxLength: 12 }), (discs) => {
      const moved = [...pushApart(new Map(discs.map((each, at) => [String(at), each]))).values()]
      for (const [at, a] of moved.entries())
        for (const b of moved.slice(at + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 1)
    }),
  )
})
