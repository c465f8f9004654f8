import { MultiDirectedGraph } from "graphology"
import gexfReader from "graphology-gexf"
import graphmlReader from "graphology-graphml"
import { describe, expect, test } from "vitest"
import { makeSubset } from "#graph/export/index.ts"
import { edgesIn } from "#graph/query/index.ts"
import { graph, NASTY, subset, written } from "./sample.ts"

describe("graphs", () => {
  test.each([
    ["gexf", gexfReader],
    ["graphml", graphmlReader],
  ] as const)("%s opens with every node and link", (id, reader) => {
    const opened = reader.parse(MultiDirectedGraph, written(id))
    expect(opened.nodes()).toEqual(subset.nodes.map((node) => node.id))
    expect(opened.size).toBe(subset.edges.length)
    const court = opened.getNodeAttributes("case/echr-ku-v-finland")
    expect(court).toMatchObject({ label: "K.U. v. Finland", kind: "case", basis: "read" })
    // A summary is there in both languages, for a French reader too.
    expect(opened.getNodeAttributes("br/marco-civil:22")).toMatchObject({
      summary: "Judicial request for records.",
      summary_fr: "Demande de registres en justice.",
    })
    const kinds = opened.mapEdges((_key, attributes) => attributes["kind"] as string)
    expect(kinds).toEqual(subset.edges.map(({ kind }) => kind))
    const links = opened.mapEdges((_key, _attributes, from, to) => `${from} ${to}`)
    expect(links).toEqual(subset.edges.map(({ from, to }) => `${from} ${to}`))
  })

  test("GEXF keeps two links between the same entries apart by their kind, as Gephi does", () => {
    const ids = ["doc/t-cy-2020-16", "ets185:15"]
    const both = makeSubset(graph, ids, edgesIn(graph, ids), {}, new Date(0))
    const kinds = both.edges.map(({ kind }) => kind)
    expect(kinds).toEqual(["about", "refers-to"])
    const file = written("gexf", "fr", both)
    const found = [...file.matchAll(/<edge [^>]*kind="([^"]*)" label="([^"]*)"/g)]
    expect(found.map(([, kind, label]) => [kind, label])).toEqual([
      ["about", "porte sur"],
      ["refers-to", "renvoie à"],
    ])
  })

  test("GEXF writes colours as every reader of it knows them", () => {
    const colours = written("gexf").match(/<viz:color [^>]*>/g)
    expect(colours).toHaveLength(subset.nodes.length)
    for (const colour of colours!) expect(colour).toMatch(/^<viz:color r="\d+" g="\d+" b="\d+"\/>$/)
  })

  test("hold signs that XML reserves or cannot hold", () => {
    const odd = structuredClone(subset)
    odd.nodes[0]!.label.en = `${NASTY}\u0000\u0008]]>`
    for (const [id, reader] of [
      ["gexf", gexfReader],
      ["graphml", graphmlReader],
    ] as const) {
      const file = written(id, "en", odd)
      const label = reader
        .parse(MultiDirectedGraph, file)
        .getNodeAttribute(odd.nodes[0]!.id, "label")
      expect(String(label).replaceAll(/\s+/g, " "), id).toBe(
        `${NASTY}  ]]>`.replaceAll(/\s+/g, " "),
      )
    }
  })
})
