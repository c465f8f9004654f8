import { EXPORTERS, makeSubset, worksOf } from "#graph/export/index.ts"
import type { GraphData } from "#graph/model/graph.ts"
import type { Subset } from "#graph/model/subset.ts"
import { edgesIn, neighbourhood, openGraph, type OpenGraph } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import type { Command, Given } from "./command.ts"
import { kindsOf, nodeKindsOf } from "./kinds.ts"
import { languageOf } from "./language.ts"
import { limitOf } from "./limit.ts"
import { searchOver } from "./search-over.ts"

export const exportCommand: Command = {
  name: "export",
  usage: `--around ID [--depth N] [--kinds a,b] [--format json] [--lang en|fr]  |  --search "text" [--kinds a,b] [--limit N] [--format json] [--lang en|fr]`,
  does: "a part of the graph with its sources, in the format of the panel's export",
  options: {
    around: { type: "string" },
    depth: { type: "string" },
    kinds: { type: "string" },
    search: { type: "string" },
    limit: { type: "string" },
    format: { type: "string" },
    lang: { type: "string" },
  },
  run: (given, graph) => {
    check(given)
    const exporter = exporterOf(given.options["format"] ?? "json")
    const lang = languageOf(given.options["lang"])
    const { around, search } = given.options
    const select =
      around === undefined
        ? bySearch(search!, given.options)
        : byNeighbourhood(around, given.options)
    const data = graph()
    const opened = openGraph(data)
    const { ids, edges, selection } = select(opened, data)
    const works = exporter.namesWorks === true ? worksOf(ids, opened) : []
    const asked = works.length === 0 ? selection : { ...selection, works }
    return exporter.write(makeSubset(opened, [...ids, ...works], edges, asked, new Date()), lang)
  },
}

interface Selected {
  ids: string[]
  edges: Subset["edges"]
  selection: Subset["selection"]
}

function byNeighbourhood(around: string, options: Given["options"]) {
  const depth = depthOf(options["depth"] ?? "1")
  const kinds = options["kinds"] === undefined ? undefined : kindsOf(options["kinds"])
  return (graph: OpenGraph): Selected => ({
    ...neighbourhood(graph, around, { depth, kinds }),
    selection: { around, depth, ...(kinds && { kinds }) },
  })
}

/** Every hit, as in the panel, unless a limit is given. */
function bySearch(text: string, options: Given["options"]) {
  const limit = options["limit"] === undefined ? Infinity : limitOf(options["limit"])
  const kinds = options["kinds"] === undefined ? undefined : nodeKindsOf(options["kinds"])
  return (graph: OpenGraph, data: GraphData): Selected => {
    const ids = searchOver(data)
      .search(text, { limit, kinds })
      .map(({ id }) => id)
    if (ids.length === 0) {
      throw new Fault(`Nothing in the graph fits the search "${text}"; there is nothing to export.`)
    }
    const selection = { search: text, ...(kinds && { kinds }) }
    return { ids, edges: edgesIn(graph, ids), selection }
  }
}

function check({ options, words }: Given): void {
  if (words.length > 0) {
    throw new Fault(`graph export got "${words[0]}" without an option; write --around ${words[0]}.`)
  }
  const { around, search, depth, limit } = options
  if ((around === undefined) === (search === undefined)) {
    throw new Fault(`graph export needs either --around ID or --search "text".`)
  }
  if (search !== undefined && depth !== undefined) {
    throw new Fault(`--depth goes with --around ID, not with --search.`)
  }
  if (around !== undefined && limit !== undefined) {
    throw new Fault(`--limit goes with --search "text", not with --around.`)
  }
}

function exporterOf(format: string) {
  const exporter = EXPORTERS.find(({ id }) => id === format)
  if (exporter !== undefined) return exporter
  const known = EXPORTERS.map(({ id }) => id).join(", ")
  throw new Fault(`There is no format "${format}"; known: ${known}.`)
}

function depthOf(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text)
  throw new Fault(`--depth is "${text}"; give a whole number of steps from 0 to 99.`)
}
