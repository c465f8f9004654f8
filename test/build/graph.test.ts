import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { compareIds } from "#graph/ids/index.ts"
import { ENDS, GraphEdge } from "#graph/model/edges/index.ts"
import { GraphNode } from "#graph/model/nodes/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const data = loadData()
const graph = buildGraph(data)
const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
const bytes = JSON.stringify(graph)

describe("the graph of the data", () => {
  test("two builds give the same bytes, whatever the order of the files", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(data.instruments, { minLength: data.instruments.length }),
        (instruments) => {
          const mixed = {
            ...data,
            instruments,
            countries: data.countries.toReversed(),
            cases: data.cases.toReversed(),
            guidance: data.guidance.toReversed(),
          }
          expect(JSON.stringify(buildGraph(mixed)) === bytes).toBe(true)
        },
      ),
      { numRuns: 5 },
    )
  })

  test("every node and edge has the form of the model", () => {
    const refused = [
      ...graph.nodes.filter((node) => !GraphNode.safeParse(node).success).map(({ id }) => id),
      ...graph.edges.filter((edge) => !GraphEdge.safeParse(edge).success),
    ]
    expect(refused).toEqual([])
  })

  test("every edge joins two nodes that its kind may join", () => {
    const wrong = graph.edges.filter(({ kind, from, to }) => {
      const ends = [nodes.get(from), nodes.get(to)]
      if (ends[0] === undefined || ends[1] === undefined) return true
      return !ENDS[kind].from.includes(ends[0].kind) || !ENDS[kind].to.includes(ends[1].kind)
    })
    expect(wrong).toEqual([])
  })

  test("every fact has a source that is there", () => {
    const sources = new Set(graph.sources.map(({ id }) => id))
    const facts = [...graph.nodes, ...graph.edges].flatMap((thing) => thing.sources)
    expect(facts.length).toBeGreaterThan(3000)
    expect(facts.filter(({ source }) => !sources.has(source))).toEqual([])
    expect(graph.nodes.filter((node) => node.sources.length === 0)).toEqual([])
    expect(graph.edges.filter((edge) => edge.sources.length === 0)).toEqual([])
  })

  test("ids are unique and sorted", () => {
    const ids = graph.nodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(ids.toSorted(compareIds))
  })

  test("each provision hangs under exactly one parent, up to its work", () => {
    const parents = new Map<string, string[]>()
    for (const { kind, from, to } of graph.edges) {
      if (kind === "contains") parents.set(to, [...(parents.get(to) ?? []), from])
    }
    for (const node of graph.nodes) {
      if (node.kind !== "provision" && node.kind !== "law-provision") continue
      expect(parents.get(node.id), node.id).toHaveLength(1)
      let at = node.id
      for (let steps = 0; parents.has(at) && steps < 9; steps += 1) at = parents.get(at)?.[0] ?? ""
      expect(at).toBe(node.kind === "provision" ? node.instrument : node.country)
    }
  })

  test("a law provision is cited with its law", () => {
    expect(nodes.get("de/stgb:202a")?.label.en).toBe("§ 202a StGB")
    expect(nodes.get("us/usc-18:1030.a.5.A")?.label.en).toBe("18 U.S.C. § 1030(a)(5)(A)")
  })

  test("a reference keeps how it refers", () => {
    const edges = graph.edges.filter(({ from }) => from === "ets185:16.4")
    expect(edges.map(({ kind }) => kind)).toContain("subject-to")
    expect(graph.edges).toContainEqual(
      expect.objectContaining({ kind: "supplements", from: "cets224", to: "ets185" }),
    )
  })
})
