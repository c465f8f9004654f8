import { expect, test } from "vitest"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import { buildGraph } from "#graph/build/index.ts"
import { openGraph } from "#graph/query/index.ts"
import { belonging, nodesOfKinds } from "../../extension/panel/views/map/choose.ts"
import { MAP, type MapRoute } from "../../extension/panel/views/map/route.ts"
import { SIGNS } from "../../extension/panel/views/map/signs.ts"
import { hrefOf, parseRoute } from "../../extension/panel/route/parse.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const graph = openGraph(buildGraph(loadData()))

test("every kind has a sign that tells it without its colour", () => {
  const signs = NODE_KINDS.map((kind) => `${SIGNS[kind].shape} ${SIGNS[kind].hollow}`)
  expect(new Set(signs).size).toBe(NODE_KINDS.length)
})

test("a choice leaves out kinds, and keeps what belongs to a country and bears on a treaty", () => {
  const laws = nodesOfKinds(
    graph,
    NODE_KINDS.filter((kind) => kind !== "law-provision"),
  )
  expect(laws.every((id) => graph.getNodeAttribute(id, "kind") === "law-provision")).toBe(true)
  const ofBrazil = belonging(graph, laws, { country: "br", instrument: "" })
  expect(ofBrazil.length).toBeGreaterThan(10)
  expect(ofBrazil.every((id) => id.startsWith("br/"))).toBe(true)
  const onConvention = belonging(graph, ofBrazil, { country: "", instrument: "ets185" })
  expect(onConvention.length).toBeGreaterThan(0)
  for (const id of onConvention)
    expect(graph.someOutboundNeighbor(id, (to) => to.startsWith("ets185"))).toBe(true)
})

test("an address carries the whole choice", () => {
  const route: MapRoute = {
    view: "map",
    at: "br/marco-civil:22",
    q: "subscriber",
    hidden: ["event", "statistic"],
    country: "br",
    instrument: "ets185",
  }
  expect(parseRoute(hrefOf(route))).toEqual(route)
  expect(hrefOf(MAP)).toBe("#/map")
})
