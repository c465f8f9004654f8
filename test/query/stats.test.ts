import { expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { checkedPerCountry, openGraph, statsOf } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { smallGraph } from "./small-graph.ts"

test("tells the articles that a country's law covers, and those of which nothing is known", () => {
  const { fr } = statsOf(openGraph(smallGraph), "2024-10-11").countries
  expect(fr).toMatchObject({ laws: 1, provisions: 2, implements: 2, articles: { ets185: 2 } })
  expect(fr!.basis).toEqual({ read: 0.5, seed: 0, editorial: 0.5 })
  expect(fr!.parts["2-13"]).toEqual({
    covered: 1,
    of: 12,
    nothingKnown: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  })
  expect(fr!.parts["14-21"]).toMatchObject({ covered: 1, of: 8 })
  expect(fr!.parts["23-35"]).toMatchObject({ covered: 0, of: 13 })
})

test("counts facts that cannot be checked, each for one reason", () => {
  const { facts } = statsOf(openGraph(smallGraph), "2024-10-11")
  // Nodes and edges, a nested explanatory report and a declaration.
  expect(facts.total).toBe(smallGraph.nodes.length + smallGraph.edges.length + 2)
  const { total, ...reasons } = facts.withoutCheckableLocator
  expect(reasons).toEqual({ editorial: 1, noLocator: 0, noAddress: facts.total - 1 })
  expect(total).toBe(facts.total)
  const addressed = smallGraph.sources.map((source) => ({ ...source, url: "https://example.org" }))
  const better = statsOf(openGraph({ ...smallGraph, sources: addressed }), "2024-10-11").facts
  expect(better.withoutCheckableLocator).toEqual({
    total: 1,
    editorial: 1,
    noLocator: 0,
    noAddress: 0,
  })
})

test("tells how old the facts are, in days to a given day", () => {
  const { asOf } = statsOf(openGraph(smallGraph), "2024-10-11")
  expect(asOf).toEqual({
    facts: 1,
    oldest: { asOf: "2024-10", days: 10 },
    newest: { asOf: "2024-10", days: 10 },
    today: "2024-10-11",
  })
  const none = openGraph({ ...smallGraph, edges: [] })
  expect(statsOf(none, "2024-10-11").asOf).toMatchObject({ facts: 0, oldest: null, newest: null })
})

test("on the real graph, parts and shares add up", () => {
  const { countries, nodes, facts } = statsOf(openGraph(buildGraph(loadData())), "2026-11-24")
  for (const [id, { parts, articles }] of Object.entries(countries)) {
    const covered = Object.values(parts).reduce((sum, part) => sum + part.covered, 0)
    expect(covered, id).toBeLessThanOrEqual(articles["ets185"] ?? 0)
    for (const part of Object.values(parts)) {
      expect(part.covered + part.nothingKnown.length).toBe(part.of)
    }
  }
  const { read, seed, editorial } = nodes.share
  expect(read + seed + editorial).toBeCloseTo(1, 2)
  expect(facts.withoutCheckableLocator.total).toBeLessThan(facts.total)
})

test("counts what of a country's law is read, and apart what of the offences and powers", () => {
  const { fr } = checkedPerCountry(smallGraph.edges)
  expect(fr).toEqual({
    all: { read: 1, seed: 0, editorial: 1 },
    core: { read: 1, seed: 0, editorial: 1 },
  })
  const elsewhere = smallGraph.edges.map((edge) =>
    edge.kind === "implements" ? { ...edge, to: "ets185:22.1.a" } : edge,
  )
  expect(checkedPerCountry(elsewhere)["fr"]!.core).toEqual({ read: 0, seed: 0, editorial: 0 })
})
