import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { openGraph, QueryError, supportOf } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { smallGraph } from "./small-graph.ts"

const graph = openGraph(smallGraph)
const told = (id: string) =>
  supportOf(graph, id).supported.map(({ of, part, alone }) =>
    ["id" in of ? of.id : `${of.from} ${of.kind} ${of.to}`, part, alone ? "alone" : "also"].join(
      " | ",
    ),
  )

describe("what a source supports", () => {
  test("are nodes, edges and parts of them", () => {
    expect(told("src/table")).toEqual(["fr/code-penal:60-1 implements ets185:18 |  | alone"])
    expect(told("src/report")).toEqual(["ets185:2 | explanatoryReport | alone"])
    expect(told("src/declarations")).toEqual(["fr | declarations[0] | alone"])
    expect(told("src/unused")).toEqual([])
  })
  test("says what has another source too, with the places in this one", () => {
    const facts = [
      { source: "src/table", locator: "row 2", basis: "seed" as const },
      { source: "src/treaty", locator: "Art. 2", basis: "read" as const },
    ]
    const both = openGraph({
      ...smallGraph,
      nodes: smallGraph.nodes.map((node) =>
        node.id === "ets185:2" ? { ...node, sources: facts } : node,
      ),
    })
    const found = supportOf(both, "src/table").supported
    expect(found[0]).toMatchObject({ part: "", alone: false, facts: [facts[0]] })
  })
  test("names links that would lose an end though they have sources of their own", () => {
    const { cutOff, source } = supportOf(graph, "src/treaty")
    expect(source.title).toBe("Source treaty")
    expect(cutOff.map(({ from }) => from)).toEqual(["fr/code-penal:60-1"])
    expect(supportOf(graph, "src/table").cutOff).toEqual([])
  })
  test("an unknown source is told with what is near it", () => {
    expect(() => supportOf(graph, "src/raport")).toThrow(QueryError)
    expect(() => supportOf(graph, "src/raport")).toThrow("src/report")
    expect(() => supportOf(graph, "treaty")).toThrow("near it there is src/treaty")
  })
})

test("on the real graph, withdrawing every source leaves nothing, and each is used", () => {
  const files = loadData()
  const data = buildGraph(files)
  const real = openGraph(data)
  // Groups are no part of the graph: what only they cite supports nothing in it.
  const ofGroups = new Set(files.groups.flatMap(({ sources }) => sources.map((s) => s.source)))
  const cited = data.sources.filter(({ id }) => !ofGroups.has(id))
  // A few hundred sources times the whole graph: every tenth is enough.
  for (const { id } of cited.filter((_source, at) => at % 10 === 0)) {
    const { supported } = supportOf(real, id)
    expect(supported.length, id).toBeGreaterThan(0)
    const text = JSON.stringify(supported.map(({ facts }) => facts))
    expect(text.split(`"${id}"`).length - 1).toBe(supported.flatMap(({ facts }) => facts).length)
  }
})
