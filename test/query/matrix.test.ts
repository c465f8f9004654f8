import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { comparisonOf, openGraph, QueryError, UnknownIdError } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { smallGraph } from "./small-graph.ts"

const bare = { kind: "country", id: "gn", label: { en: "Guinea" } } as const
const small = openGraph({
  ...smallGraph,
  nodes: [...smallGraph.nodes, { ...bare, sources: smallGraph.nodes[0]!.sources }],
})
const real = openGraph(buildGraph(loadData()))

const told = (...args: Parameters<typeof comparisonOf>) =>
  comparisonOf(...args).rows.map(({ country, cells }) => [
    country.id,
    ...cells.map(
      (cell) =>
        cell?.map((each) => `${each.id} ${each.coverage} ${each.relation} ${each.attachedTo}`) ??
        null,
    ),
  ])

const ask = (provisions: string[], countries?: string[]) => () =>
  comparisonOf(small, { provisions, countries })

describe("the comparison of countries", () => {
  test("has a row per country, a column per provision, and null where nothing is known", () => {
    expect(told(small, { provisions: ["ets185:18", "ets185:2"] })).toEqual([
      [
        "fr",
        ["fr/code-penal:60-1 partial same ets185:18"],
        ["fr/code-penal:323-1 full same ets185:2"],
      ],
      ["gn", null, null],
    ])
  })

  test("tells what is attached to a wider provision or to a part, as such", () => {
    expect(told(small, { provisions: ["ets185:18.1.b"], countries: ["fr"] })).toEqual([
      ["fr", ["fr/code-penal:60-1 partial wider ets185:18"]],
    ])
    const narrower = openGraph({
      ...smallGraph,
      edges: smallGraph.edges.map((edge) =>
        edge.kind === "implements" && edge.to === "ets185:18"
          ? { ...edge, to: "ets185:18.1.b" }
          : edge,
      ),
    })
    expect(told(narrower, { provisions: ["ets185:18"], countries: ["fr"] })).toEqual([
      ["fr", ["fr/code-penal:60-1 partial narrower ets185:18.1.b"]],
    ])
  })

  test("says how each entry is known, whether it is in force, and holds every source", () => {
    const repealed = openGraph({
      ...smallGraph,
      nodes: smallGraph.nodes.map((node) =>
        node.kind === "law" ? { ...node, inForce: false } : node,
      ),
    })
    const { rows, sources } = comparisonOf(repealed, { provisions: ["ets185:18", "ets185:2"] })
    const [one, two] = rows[0]!.cells.map((cell) => cell![0]!)
    expect(one).toMatchObject({ basis: "editorial", inForce: false, law: { id: "fr/code-penal" } })
    expect(two).toMatchObject({ basis: "read", inForce: false })
    expect(sources.map(({ id }) => id)).toEqual(["src/table", "src/treaty"])
    expect(comparisonOf(small, { provisions: ["ets185:2"] }).rows[0]!.cells[0]![0]!.inForce).toBe(
      null,
    )
  })

  test("says how each country stands to the treaty", () => {
    const [fr, gn] = comparisonOf(small, { provisions: ["ets185:18", "ets185:2"] }).rows
    expect(fr!.status).toEqual([{ instrument: "ets185", status: "party", asOf: "2024-10" }])
    expect(gn!.status).toEqual([])
  })

  test("keeps the order that was asked for, each id once", () => {
    const { rows, provisions } = comparisonOf(small, {
      provisions: ["ets185:2", "ets185:18", "ets185:2"],
      countries: ["gn", "fr", "gn"],
    })
    expect(provisions.map(({ id }) => id)).toEqual(["ets185:2", "ets185:18"])
    expect(rows.map(({ country }) => country.id)).toEqual(["gn", "fr"])
  })

  test("refuses what is no provision or country in one sentence", () => {
    expect(ask(["ets185:99"])).toThrow(UnknownIdError)
    expect(ask(["ets185:2"], ["zz"])).toThrow(UnknownIdError)
    expect(ask(["fr"])).toThrow(QueryError)
    expect(ask(["ets185:2"], ["ets185"])).toThrow('"ets185" is of the kind instrument')
  })
})

describe("on the real graph", () => {
  const { rows, sources } = comparisonOf(real, { provisions: ["ets185:2", "ets185:19"] })
  const entries = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? []))

  test("every entry has a source that is there, and stands in its country's row", () => {
    const known = new Set(sources.map(({ id }) => id))
    expect(entries.length).toBeGreaterThan(20)
    for (const { sources: facts } of entries) {
      expect(facts.length).toBeGreaterThan(0)
      expect(facts.every(({ source }) => known.has(source))).toBe(true)
    }
    for (const { country, cells } of rows) {
      for (const { id } of cells.flatMap((cell) => cell ?? [])) {
        expect(id.startsWith(`${country.id}/`)).toBe(true)
      }
    }
  })

  test("holds every link to the provision and its parts, and no cell is empty but null", () => {
    const linked = real.filterEdges(
      (_key, edge) => edge.kind === "implements" && /^ets185:19(\.|$)/.test(edge.to),
    )
    const found = rows.flatMap(({ cells }) => cells[1] ?? [])
    expect(found).toHaveLength(linked.length)
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell?.length === 0)).toEqual([])
  })
})
