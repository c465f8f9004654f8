import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import type { GraphData } from "#graph/model/graph.ts"
import { changedSince, openGraph, QueryError } from "#graph/query/index.ts"
import { daysBetween, endOf, startOf } from "#graph/query/dates.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { smallGraph } from "./small-graph.ts"

/** The small graph with other dates of the French status, of the law and of the note. */
function dated(status: object, law: object = {}, note: object = {}) {
  const more: Record<string, object> = { law, "guidance-note": note }
  return openGraph({
    ...smallGraph,
    nodes: smallGraph.nodes.map((node) => ({ ...node, ...more[node.kind] })),
    edges: smallGraph.edges.map((edge) =>
      edge.kind === "party-to" ? { ...edge, ...status } : edge,
    ),
  } as GraphData)
}

const told = (graph: ReturnType<typeof dated>, since: string) =>
  changedSince(graph, since).changes.map(
    ({ field, date, certain }) => `${field} ${date}${certain ? "" : "?"}`,
  )

function looked(since: string) {
  const { confirmed, unconfirmed } = changedSince(openGraph(smallGraph), since)
  return [confirmed.map(({ date }) => date), unconfirmed.map(({ date }) => date)]
}

describe("what changed since a date", () => {
  const graph = dated(
    { signed: "2001-11-23", ratified: "2006-01-10", inForce: "2006-05" },
    { date: "2004" },
    { adopted: "2013-06-04/2013-06-05" },
  )
  test("are the dates on that day or later, oldest first", () => {
    expect(told(graph, "2006-01-10")).toEqual([
      "ratified 2006-01-10",
      "inForce 2006-05",
      "adopted 2013-06-04/2013-06-05",
    ])
    expect(told(graph, "2006-01-11")[0]).toBe("inForce 2006-05")
    expect(told(graph, "2014")).toEqual([])
  })
  test("are uncertain where a year, a month or a span may lie before", () => {
    expect(told(graph, "2004-06-01")[0]).toBe("date 2004?")
    expect(told(graph, "2004")[0]).toBe("date 2004")
    expect(told(graph, "2006-05-02")[0]).toBe("inForce 2006-05?")
    expect(told(graph, "2013-06-05")).toEqual(["adopted 2013-06-04/2013-06-05?"])
  })
  test("a status is confirmed only if it was looked up then; otherwise nothing is known", () => {
    expect(looked("2024-10")).toEqual([["2024-10"], []])
    expect(looked("2024-10-02")).toEqual([[], ["2024-10"]])
  })
  test("a law that is in force is not a change of that date", () => {
    expect(told(dated({}, { inForce: true }), "1900")).toEqual([])
  })
  test("what is no date is refused in one sentence", () => {
    for (const wrong of ["", "yesterday", "2024-13", "24-06-01", "2024-06-01T00:00"]) {
      expect(() => changedSince(graph, wrong)).toThrow(QueryError)
    }
  })
  test("of the real graph knows every ratification of a year", () => {
    const data = buildGraph(loadData())
    const years = data.edges.filter(
      (edge) => edge.kind === "party-to" && (edge.ratified ?? "") >= "2020",
    )
    const found = changedSince(openGraph(data), "2020-01-01").changes
    expect(found.filter(({ field }) => field === "ratified")).toHaveLength(years.length)
    expect(years.length).toBeGreaterThan(0)
    const starts = found.map(({ date }) => startOf(date))
    expect(starts).toEqual(starts.toSorted())
  })
})

test("dates that are less exact than a day have a first and a last day", () => {
  expect(["2014", "2014-02", "2014-02-03", "2014/.."].map(startOf)).toEqual([
    "2014-01-01",
    "2014-02-01",
    "2014-02-03",
    "2014-01-01",
  ])
  expect(["2014", "2014-12-02/2014-12-03", "2018/2019", "2011/.."].map(endOf)).toEqual([
    "2014-12-31",
    "2014-12-03",
    "2019-12-31",
    "9999-12-31",
  ])
  expect(daysBetween("2024-02", "2024-03-01")).toBe(29)
  expect(daysBetween("2024-03-01", "2024-02-29")).toBe(-1)
})
