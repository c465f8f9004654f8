import { describe, expect, test } from "vitest"
import {
  linksOf,
  neighbourhood,
  nodeOf,
  openGraph,
  placeOf,
  UnknownIdError,
  type LinkGroup,
} from "#graph/query/index.ts"
import { smallGraph } from "./small-graph.ts"

const graph = openGraph(smallGraph)
const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id)
const told = (groups: LinkGroup[]) =>
  groups.flatMap(({ kind, direction, links }) =>
    links.map(({ other }) => `${kind} ${direction} ${other.id}`),
  )

describe("opening", () => {
  test("keeps nodes and edges as they are, not copies", () => {
    expect(graph.getNodeAttributes("ets185:18")).toBe(smallGraph.nodes[3])
    expect(graph.getEdgeAttributes("10")).toBe(smallGraph.edges[10])
    expect(graph.getAttribute("sources").get("src/report")?.title).toBe("Source report")
  })
})

test("a link that lacks an end is refused with its ids", () => {
  const nodes = smallGraph.nodes.filter(({ id }) => id !== "gn/10")
  expect(() => openGraph({ ...smallGraph, nodes })).toThrow(
    /^The link "interprets" from "gn\/10" to "ets185:18\.1\.b" lacks an end: .*"gn\/10"; run/,
  )
})

describe("an unknown id", () => {
  test("is told in one sentence with what is near it", () => {
    expect(() => nodeOf(graph, "ets185:18.1.c")).toThrow(UnknownIdError)
    expect(() => nodeOf(graph, "ets185:18.1.c")).toThrow(
      /^Nothing in the graph has the id "ets185:18\.1\.c"; near it there is ets185:18\.1, ets185:18\.1\.a, .*\.$/,
    )
  })
  test("finds a path whose instrument was left out or misspelt", () => {
    for (const id of ["18.1.b", "ets158:18.1.b"]) {
      try {
        nodeOf(graph, id)
        expect.unreachable()
      } catch (error) {
        expect((error as UnknownIdError).close[0]).toBe("ets185:18.1.b")
      }
    }
  })
  test("has no close match where there is none", () => {
    expect(() => neighbourhood(graph, "zzzzzzzzzzzz", { depth: 1 })).toThrow(
      'Nothing in the graph has the id "zzzzzzzzzzzz".',
    )
    expect(() => linksOf(graph, "constructor")).toThrow(UnknownIdError)
    expect(() => placeOf(graph, "")).toThrow(UnknownIdError)
  })
})

describe("neighbourhood", () => {
  test("of depth 0 is the node alone", () => {
    const { ids: found, edges } = neighbourhood(graph, "ets185:18", { depth: 0 })
    expect(found).toEqual(["ets185:18"])
    expect(edges).toEqual([])
  })
  test("follows links both ways, ring by ring in reading order", () => {
    const around = neighbourhood(graph, "ets185:18", { depth: 2 })
    expect(around.ids).toEqual([
      "ets185:18",
      "ets185:18.1",
      "ets185:18.2",
      "ets185:ch2",
      "fr/code-penal:60-1",
      "ets185",
      "ets185:2",
      "ets185:18.1.a",
      "ets185:18.1.b",
      "fr/code-penal",
    ])
    expect(around.distance.get("ets185:18.1.b")).toBe(2)
  })
  test("holds edges among what was reached, also those that were not needed to reach it", () => {
    const { edges } = neighbourhood(graph, "ets185:18", { depth: 1 })
    expect(edges).toContain(smallGraph.edges.find((e) => e.from === "ets185:18.2"))
    expect(edges.every((e) => e.to !== "ets185:2")).toBe(true)
  })
  test("follows only the kinds of edges that are named", () => {
    const around = neighbourhood(graph, "ets185:18", {
      depth: 3,
      kinds: ["implements", "interprets"],
    })
    expect(around.ids).toEqual(["ets185:18", "fr/code-penal:60-1"])
    expect(around.edges.map((e) => e.kind)).toEqual(["implements"])
  })
  test("enters only the kinds of nodes that are named, besides the start", () => {
    const around = neighbourhood(graph, "gn/10", { depth: 4, kinds: ["provision"] })
    expect(around.ids).not.toContain("ets185")
    expect(around.ids).not.toContain("fr/code-penal:60-1")
    expect(around.ids).toContain("ets185:2")
    expect(around.ids[0]).toBe("gn/10")
  })
  test("takes both sorts of kinds together", () => {
    const around = neighbourhood(graph, "ets185:18", { depth: 2, kinds: ["contains", "provision"] })
    expect(around.ids).not.toContain("fr/code-penal:60-1")
    expect(around.edges.every((e) => e.kind === "contains")).toBe(true)
  })
})

describe("links of a card", () => {
  test("are grouped by kind and direction", () => {
    expect(told(linksOf(graph, "ets185:2").own)).toEqual([
      "contains in ets185:ch2",
      "refers-to in ets185:18.2",
      "implements in fr/code-penal:323-1",
    ])
  })
  test("of a letter tell what attaches to the article as a whole", () => {
    const { own, inherited } = linksOf(graph, "ets185:18.1.b")
    expect(told(own)).toEqual(["contains in ets185:18.1", "interprets in gn/10"])
    expect(inherited.map(({ via, relation }) => `${relation} ${via.id}`)).toEqual([
      "wider ets185:18.1",
      "wider ets185:18",
    ])
    expect(told(inherited[0]!.groups)).toEqual(["refers-to in ets185:18.2"])
    expect(told(inherited[1]!.groups)).toEqual(["implements in fr/code-penal:60-1"])
  })
  test("of an article tell what attaches to its parts, each with its part", () => {
    const { inherited } = linksOf(graph, "ets185:18")
    expect(inherited.map(({ via, relation }) => `${relation} ${via.id}`)).toEqual([
      "narrower ets185:18.1.a",
      "narrower ets185:18.1.b",
      "narrower ets185:18.2",
    ])
    // 18.2 also refers to 18.1, which is no news on the card of Article 18.
    expect(told(inherited[2]!.groups)).toEqual(["refers-to out ets185:2"])
  })
  test("do not descend from a chapter or a treaty to every provision", () => {
    expect(linksOf(graph, "ets185").inherited).toEqual([])
    expect(linksOf(graph, "ets185:ch2").inherited).toEqual([])
  })
})

describe("place", () => {
  test("runs from the instrument down to the parent, with siblings and children", () => {
    const place = placeOf(graph, "ets185:18.1")
    expect(ids(place.ancestors)).toEqual(["ets185", "ets185:ch2", "ets185:18"])
    expect(ids(place.siblings)).toEqual(["ets185:18.1", "ets185:18.2"])
    expect(ids(place.children)).toEqual(["ets185:18.1.a", "ets185:18.1.b"])
  })
  test("of a whole work has nothing above it", () => {
    expect(placeOf(graph, "gn/10")).toEqual({ ancestors: [], siblings: [], children: [] })
  })
})
