import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { packBundle } from "#graph/build/bundle.ts"
import { buildGraph } from "#graph/build/index.ts"
import { readBundle, type Shipped } from "#graph/model/bundle.ts"
import type { GraphData } from "#graph/model/graph.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const through = (shipped: Shipped): Shipped =>
  readBundle(JSON.parse(JSON.stringify(packBundle(shipped))))

/** Any JSON, with few names and texts so that much of it repeats. */
const { json } = fc.letrec((tie) => ({
  text: fc.oneof(fc.constantFrom("", "a", "long text", "#1", "src/x", "constructor"), fc.string()),
  json: fc.oneof(
    { depthSize: "small" },
    tie("text"),
    fc.constantFrom(0, -1, 1.5, 7, true, false, null),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("id", "kind", "sources", "0", "to"), tie("json")),
  ),
}))

function anyGraph(nodes: unknown[], edges: unknown[]): GraphData {
  return { format: "glossator-graph", version: 1, nodes, edges, sources: [] } as never as GraphData
}

const bytesOf = (data = loadData()) =>
  JSON.stringify(packBundle({ graph: buildGraph(data), synonyms: [] }))

describe("the bundle", () => {
  test("gives back whatever it was made of", () => {
    fc.assert(
      fc.property(fc.array(json), fc.array(json), (nodes, edges) => {
        const shipped = { graph: anyGraph(nodes, edges), synonyms: [] }
        expect(through(shipped)).toEqual(shipped)
      }),
    )
  })

  test("of the real data opens as the graph that was built, less than half its size", () => {
    const graph = buildGraph(loadData())
    const synonyms = [{ en: ["hacking", "illegal access"], fr: ["piratage"] }]
    const plain = JSON.stringify({ graph, synonyms })
    const packed = JSON.stringify(packBundle({ graph, synonyms }))
    expect(readBundle(JSON.parse(packed))).toEqual(JSON.parse(plain))
    // Down to the order of the fields, which an export shows.
    expect(JSON.stringify(readBundle(JSON.parse(packed)))).toBe(plain)
    expect(packed.length).toBeLessThan(plain.length / 2)
  })

  test("is the same to the byte for the same data", () => {
    expect(bytesOf() === bytesOf()).toBe(true)
  })

  test("holds a part that stands in many places once", () => {
    const nodes = Array.from({ length: 9 }, (_, at) => ({
      id: `n${at}`,
      sources: [{ source: "src/report", locator: "p. 1", basis: "read" }],
    }))
    const text = JSON.stringify(packBundle({ graph: anyGraph(nodes, []), synonyms: [] }))
    expect(text.split("src/report")).toHaveLength(2)
    const opened = through({ graph: anyGraph(nodes, []), synonyms: [] }).graph.nodes
    expect(opened[0]!.sources).toBe(opened[8]!.sources)
  })

  test("of another version or no bundle at all is refused in one sentence", () => {
    for (const wrong of [null, [], {}, { format: "glossator-graph" }]) {
      expect(() => readBundle(wrong)).toThrow(/^The graph that ships .*; rebuild it\.$/)
    }
    const newer = { ...packBundle({ graph: anyGraph([], []), synonyms: [] }), version: 2 }
    expect(() => readBundle(newer)).toThrow("rebuild")
  })
})
