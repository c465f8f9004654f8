import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { EXPORTERS, makeSubset, readSubset } from "#graph/export/index.ts"
import { edgesIn, openGraph } from "#graph/query/index.ts"
import { createSearch } from "#graph/search/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { withSeeds } from "../shared.ts"
import { graphIdOf, type Seeds } from "./seed-ids.ts"

const data = buildGraph(loadData())
const nodes = new Map(data.nodes.map((node) => [node.id, node]))
const bearers = Map.groupBy(
  data.nodes.flatMap((node) => [...new Set(Object.values(node.label))]),
  (label) => label,
)
/** More than five States have a "Criminal Code": there the name of the State is needed as well. */
const isCommon = (label: string) => (bearers.get(label)?.length ?? 0) > 5
const countryName = (node: (typeof data.nodes)[number]) =>
  "country" in node ? (nodes.get(node.country as string)?.label.en ?? "") : ""
const ofKind = (kind: string) => data.nodes.filter((node) => node.kind === kind)

withSeeds((shared) => {
  const seeds = JSON.parse(shared("research/seeds.json")) as Seeds
  const idOf = graphIdOf(seeds, data)
  const entities = [
    ...seeds.instruments,
    ...seeds.laws,
    ...seeds.guidanceNotes,
    ...seeds.cases,
    ...seeds.decisions,
    ...seeds.documents,
    ...seeds.recommendations2014.items,
    ...seeds.network247.statistics,
    ...seeds.projects,
    ...seeds.activities.rows,
    ...seeds.events.items,
    ...seeds.conferences,
    ...seeds.organisations,
  ].map(({ id }) => id)
  const ids = [...new Set(entities.map(idOf))]

  describe("every entity of the seed documents", () => {
    test("is in the graph", () => {
      expect(entities.filter((id) => !nodes.has(idOf(id)))).toEqual([])
    })

    test("is found by search on its label, in either language, among the first five", () => {
      const { search } = createSearch(data.nodes)
      const lost = ids.flatMap((id) => {
        const node = nodes.get(id)!
        return [...new Set(Object.values(node.label))]
          .map((label) => (isCommon(label) ? `${label} ${countryName(node)}` : label))
          .filter((words) => !search(words, { limit: 5 }).some((hit) => hit.id === id))
      })
      expect(lost).toEqual([])
    })

    test("is exported and comes back", () => {
      const graph = openGraph(data)
      const subset = makeSubset(graph, ids, edgesIn(graph, ids), {}, new Date(0))
      const json = EXPORTERS.find(({ id }) => id === "json")!
      expect(readSubset(json.write(subset)).nodes.map(({ id }) => id)).toEqual(ids)
    })
  })

  describe("what the seed documents count", () => {
    test("each row of the tables of activities is a country that took part", () => {
      const rows = data.edges.flatMap((edge) =>
        edge.kind === "took-part-in" && edge.row !== undefined ? [`${edge.row} ${edge.from}`] : [],
      )
      const wanted = seeds.activities.rows.map(
        ({ id, country }) => `${id.slice("activity/".length)} ${country}`,
      )
      expect(new Set(rows)).toEqual(new Set(wanted))
      expect(wanted).toHaveLength(seeds.activities.total)
    })

    test("requests to providers: each row with its figures, totals printed and computed", () => {
      for (const row of seeds.providerRequests.rows) {
        const node = nodes.get(`stat/provider-requests-${row.country}`)
        const figures = node?.kind === "statistic" ? node.figures : []
        const values = (["2014", "2019"] as const).flatMap((year) => {
          const cell = row[year]
          return cell === null ? [] : [cell.received, cell.disclosed, cell.percentPrinted]
        })
        expect(
          figures.map(({ value }) => value),
          row.country,
        ).toEqual(values)
      }
      for (const [total, id] of Object.entries({
        all: "stat/provider-requests",
        withoutUs: "stat/provider-requests-without-us",
      })) {
        const node = nodes.get(id)
        const figures = node?.kind === "statistic" ? node.figures : []
        for (const check of seeds.providerRequests.sumChecks) {
          if (check.total !== total) continue
          const figure = figures.find(({ value }) => value === check.printed)
          expect(figure?.computed, `${id} ${check.year}`).toBe(
            check.ok ? undefined : check.sumOfRows,
          )
        }
      }
    })

    test("the annex holds its States as printed, and says who is missing or stands twice", () => {
      const { partiesPrinted, signatoriesOrInvitedPrinted } = seeds.membership
      const notes = new Map(
        data.edges.flatMap((edge) =>
          edge.kind === "about" && edge.from === "doc/t-cy-2020-16-annex"
            ? [[edge.to, edge.note?.en]]
            : [],
        ),
      )
      for (const id of partiesPrinted) expect(notes.get(id), id).toMatch(/Party|both columns/)
      for (const id of signatoriesOrInvitedPrinted) expect(notes.get(id), id).toMatch(/invited/)
      expect(notes.get("al")).toMatch(/Left out/)
      expect(notes.get("ie")).toMatch(/both columns/)
    })
  })

  test("every anomaly of the printed texts is told, in both languages, with its place", () => {
    const told = ofKind("document").flatMap((node) =>
      node.kind === "document" && node.id !== "doc/t-cy-2020-16-annex"
        ? (node.anomalies ?? [])
        : [],
    )
    // One of them stands in two of the texts.
    expect(told).toHaveLength(seeds.anomalies.length + 1)
    const lines = told.map(({ sources }) => sources.map(({ locator }) => locator).join(" "))
    for (const { what, locator } of seeds.anomalies) {
      const found = lines.some((text) => locator.lines.every((line) => text.includes(`${line}`)))
      expect(found, what).toBe(true)
    }
    expect(told.filter(({ text }) => text["fr"] === undefined)).toEqual([])
  })

  test("an event for which the tables print two dates says so", () => {
    const twice = seeds.events.items.filter(({ dates }) => dates.length > 1)
    expect(twice).toHaveLength(7)
    for (const { id } of twice) {
      expect(nodes.get(id)?.note?.en, id).toMatch(/print different days/)
      expect(nodes.get(id)?.note?.["fr"], id).toMatch(/jours différents/)
    }
  })
})
