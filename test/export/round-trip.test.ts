import { readFileSync } from "node:fs"
import { Ajv } from "ajv"
import { assert, constantFrom, integer, property, string, subarray, uniqueArray } from "fast-check"
import { expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { EXPORTERS, makeSubset, readSubset, SubsetError } from "#graph/export/index.ts"
import { EDGE_KINDS } from "#graph/model/kinds.ts"
import { edgesIn, neighbourhood, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const data = buildGraph(loadData())
const graph = openGraph(data)
const json = EXPORTERS.find(({ id }) => id === "json")!
const schema = JSON.parse(
  readFileSync(new URL("../../data/schema/subset.json", import.meta.url), "utf8"),
)
// Formats (dates, addresses) are held by the model; here it is the shape that is compared.
const fits = new Ajv({ strict: false, validateFormats: false }).compile(schema)

const anyId = constantFrom(...data.nodes.map(({ id }) => id))
const anyIds = uniqueArray(anyId, { maxLength: 60 })

/** Article 18 and what is next to it. */
function whole() {
  const { ids, edges } = neighbourhood(graph, "ets185:18", { depth: 1 })
  return makeSubset(graph, ids, edges, {}, new Date(0))
}

test("any selection comes back as it went out, and fits the published schema", () => {
  assert(
    property(anyIds, string(), (ids, search) => {
      const subset = makeSubset(graph, ids, edgesIn(graph, ids), { search }, new Date(0))
      const text = json.write(subset)
      const back = readSubset(text)
      expect(back).toEqual(subset)
      expect(json.write(back)).toBe(text)
      expect(fits(JSON.parse(text)), JSON.stringify(fits.errors?.[0])).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test("any neighbourhood stands on its own: it opens as a graph with the same nodes and edges", () => {
  assert(
    property(anyId, constantFrom(0, 1, 2), subarray([...EDGE_KINDS]), (id, depth, kinds) => {
      const { ids, edges } = neighbourhood(graph, id, { depth, kinds })
      const subset = makeSubset(graph, ids, edges, { around: id, depth, kinds }, new Date(0))
      const opened = openGraph(readSubset(json.write(subset)))
      expect(opened.nodes()).toEqual(ids)
      expect(opened.size).toBe(edges.length)
      const again = neighbourhood(opened, id, { depth, kinds })
      expect(again.ids).toEqual(ids)
    }),
    { numRuns: 40 },
  )
})

test("a subset that lost any node, source or part of its end is refused with one sentence", () => {
  const ends = [...new Set(whole().edges.flatMap(({ from, to }) => [from, to]))]
  assert(
    property(constantFrom(...ends), (id) => {
      const subset = whole()
      subset.nodes = subset.nodes.filter((node) => node.id !== id)
      expect(() => readSubset(json.write(subset))).toThrow(SubsetError)
    }),
  )
  assert(
    property(constantFrom(...whole().sources), (source) => {
      const subset = whole()
      subset.sources = subset.sources.filter(({ id }) => id !== source.id)
      expect(() => readSubset(json.write(subset))).toThrow(source.id)
    }),
  )
  const text = json.write(whole()).trimEnd()
  assert(
    property(integer({ min: 0, max: text.length - 1 }), (cut) => {
      expect(() => readSubset(text.slice(0, cut))).toThrow(/^[^\n]+\.$/)
    }),
  )
})

test("the published schema refuses what the model refuses", () => {
  const edge = whole().edges[0]!
  for (const wrong of [{ kind: "likes" }, { sources: [] }, { colour: "red" }]) {
    const subset = { ...whole(), edges: [{ ...edge, ...wrong }] }
    expect(fits(subset)).toBe(false)
    expect(() => readSubset(JSON.stringify(subset))).toThrow(SubsetError)
  }
})

test("the whole graph comes back", () => {
  const subset = makeSubset(graph, graph.nodes(), data.edges, {}, new Date(0))
  const back = readSubset(json.write(subset))
  expect(back.nodes).toEqual(data.nodes)
  expect(back.edges).toEqual(data.edges)
})
