import { describe, expect, test } from "vitest"
import { EXPORTERS, makeSubset, readSubset, SubsetError } from "#graph/export/index.ts"
import { neighbourhood, openGraph } from "#graph/query/index.ts"
import { smallGraph } from "../query/small-graph.ts"

const graph = openGraph(smallGraph)
const now = new Date("2026-01-02T03:04:05.000Z")
const json = EXPORTERS.find(({ id }) => id === "json")!

function around(id: string, depth: number) {
  const { ids, edges } = neighbourhood(graph, id, { depth })
  return makeSubset(graph, ids, edges, { around: id, depth }, now)
}

/** What `readSubset` says to a subset with something changed. */
function complaint(change: (subset: ReturnType<typeof loose>) => void): string {
  const subset = loose()
  change(subset)
  return refusal(JSON.stringify(subset))
}

// A fault has to be put where the types do not allow it.
// oxlint-disable-next-line typescript/no-explicit-any
const loose = (): Record<string, any> => structuredClone(around("ets185:2", 1))

function refusal(text: string): string {
  try {
    readSubset(text)
  } catch (error) {
    expect(error).toBeInstanceOf(SubsetError)
    return (error as Error).message
  }
  return "accepted"
}

describe("making a subset", () => {
  test("holds the sources of nested facts and no other", () => {
    const subset = makeSubset(graph, ["fr", "ets185:2"], [], {}, now)
    expect(subset.sources.map(({ id }) => id)).toEqual([
      "src/declarations",
      "src/report",
      "src/treaty",
    ])
  })
  test("leaves out edges that lead outside, and nodes named twice", () => {
    const subset = makeSubset(graph, ["gn/10", "ets185:18.1.b", "gn/10"], smallGraph.edges, {}, now)
    expect(subset.nodes.map(({ id }) => id)).toEqual(["gn/10", "ets185:18.1.b"])
    expect(subset.edges.map(({ to }) => to)).toEqual(["ets185:18.1.b"])
  })
  test("refuses a fact whose source the graph does not hold", () => {
    const poor = openGraph({ ...smallGraph, sources: [] })
    expect(() => makeSubset(poor, ["gn/10"], [], {}, now)).toThrow("src/treaty")
  })
})

describe("reading a subset", () => {
  test("gives back what was written, to the letter", () => {
    const subset = around("ets185:18", 3)
    const text = json.write(subset)
    expect(readSubset(text)).toEqual(subset)
    expect(json.write(readSubset(text))).toBe(text)
    expect(readSubset(`\uFEFF${text}`)).toEqual(subset)
  })
  test("tells a text that breaks off from one that is damaged or no JSON", () => {
    const text = json.write(around("ets185:2", 1))
    expect(refusal(text.slice(0, 300).trim())).toMatch(/breaks off after \d+ characters/)
    expect(refusal(text.replace('"nodes":', '"nodes"'))).toContain("is damaged")
    expect(refusal("<html>")).toContain("no JSON")
    expect(refusal(" \n")).toContain("empty")
  })
  test("names another format or version", () => {
    expect(refusal('{"format":"glossator-graph"}')).toContain('its format is "glossator-graph"')
    expect(refusal("[]")).toContain("names no format")
    expect(refusal("null")).toContain("names no format")
    expect(complaint((s) => (s.version = 2))).toContain("version 2")
  })
  test("says which path does not fit the schema", () => {
    expect(complaint((s) => (s.nodes[0].explanatoryReport.from = "44"))).toBe(
      "nodes[0].explanatoryReport.from (ets185:2) must be of type number.",
    )
    expect(complaint((s) => (s.nodes[1].kind = "planet"))).toMatch(
      /^nodes\[1\]\.kind \(.*\) has a value that is not known here: "planet"\.$/,
    )
    expect(complaint((s) => (s.nodes[0].colour = "red"))).toContain('unknown field "colour"')
    expect(complaint((s) => delete s.nodes[0].label.en)).toContain("nodes[0].label.en")
    expect(complaint((s) => (s.edges[0].sources = []))).toContain("edges[0].sources")
    expect(complaint((s) => (s.nodes[0].sources[0].basis = "sure"))).toContain(
      'must be "read" or "seed" or "editorial"',
    )
    expect(complaint((s) => delete s.sources)).toBe("sources is missing.")
    expect(complaint((s) => (s.exportedAt = "yesterday"))).toContain("exportedAt")
  })
  test("says which end of which edge dangles", () => {
    expect(complaint((s) => (s.edges[0].from = "ets185:99"))).toMatch(
      /^edges\[0\]\.from \(contains\) points to "ets185:99"/,
    )
  })
  test("says which fact lacks its source, nested facts included", () => {
    const lacks = complaint((s) => {
      s.sources = s.sources.filter(({ id }: { id: string }) => id !== "src/report")
    })
    expect(lacks).toBe('nodes[0] points to "src/report", which is not among the sources.')
  })
  test("refuses an id that is there twice", () => {
    expect(complaint((s) => s.nodes.push(s.nodes[0]))).toContain('the id "ets185:2" a second time')
    expect(complaint((s) => s.sources.push(s.sources[0]))).toContain("a second time")
  })
})

test("formats have ids and endings of their own", () => {
  for (const field of ["id", "extension"] as const)
    expect(new Set(EXPORTERS.map((each) => each[field])).size).toBe(EXPORTERS.length)
  for (const { extension, mediaType } of EXPORTERS) {
    expect(extension).toMatch(/^[a-z0-9]+(\.[a-z0-9]+)?$/)
    expect(mediaType).toMatch(/^\w+\/[\w.+-]+$/)
  }
})
