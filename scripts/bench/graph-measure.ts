/** `graph-measure.ts TIMES`: the figures of one size of the graph, one JSON line each. */
import { packBundle } from "#graph/build/bundle.ts"
import { buildGraph } from "#graph/build/index.ts"
import { readBundle } from "#graph/model/bundle.ts"
import { comparisonOf, neighbourhood, openGraph } from "#graph/query/index.ts"
import { createSearch } from "#graph/search/index.ts"
import { loadData, loadSynonyms } from "../lib/load-data.ts"
import { medianTime, round } from "./figure.ts"
import { replicate } from "./replicate.ts"

const times = Number(process.argv[2] ?? "1")
const MB = 1e6

/** The file as it ships, and as plain JSON to compare; the graph it is made of is let go. */
function ship() {
  const graph = replicate(buildGraph(loadData()), times)
  const { groups: synonyms } = loadSynonyms()
  const packed = Buffer.from(JSON.stringify(packBundle({ graph, synonyms })))
  // One text of everything would be longer than a text may be.
  const plain = [...graph.nodes, ...graph.edges, ...graph.sources].map((each) =>
    JSON.stringify(each),
  )
  const plainSize = plain.reduce((sum, each) => sum + Buffer.byteLength(each) + 1, 0)
  return { packed, plainSize, size: { nodes: graph.nodes.length, edges: graph.edges.length } }
}

const { packed, plainSize, size } = ship()
const tell = (figure: string, value: number, unit: string, detail: object = {}) => {
  console.log(JSON.stringify({ figure, value: round(value), unit, times, ...size, ...detail }))
}
/** Elapsed time, and the processor's, which what else the machine does leaves alone. */
const once = <T>(run: () => T): { ms: number; cpu: number; made: T } => {
  const used = process.cpuUsage()
  const start = performance.now()
  const made = run()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  return { ms, cpu: round((user + system) / 1000, 1), made }
}
const memory = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

tell("bundle", packed.length / MB, "MB", { asPlainJson: round(plainSize / MB) })

const before = memory()
// The first time, as a panel does it: nothing is warm.
const load = () => {
  const parsed = once(() => JSON.parse(packed.toString()) as unknown)
  const unpacked = once(() => readBundle(parsed.made))
  const opened = once(() => openGraph(unpacked.made.graph))
  const parts = { parse: parsed.ms, unpack: unpacked.ms, open: opened.ms }
  return { shipped: unpacked.made, graph: opened.made, parts }
}
const { ms: cold, cpu, made: loaded } = once(load)
const parts = Object.fromEntries(
  Object.entries(loaded.parts).map(([part, ms]) => [part, round(ms, 1)]),
)
tell("load, first time", cold, "ms", { cpu, ...parts })
tell("memory of the graph", (memory() - before) / MB, "MB")

const { graph, shipped } = loaded
const around = (depth: number) => () => neighbourhood(graph, "ets185:19", { depth })
for (const depth of [1, 2]) {
  const { ms, made } = once(around(depth))
  const warm = round(medianTime(around(depth)), 2)
  tell(`neighbourhood, depth ${depth}`, ms, "ms", { found: made.ids.length, warm })
}
const matrix = () => comparisonOf(graph, { provisions: ["ets185:2", "ets185:18", "ets185:19"] })
const compared = once(matrix)
tell("matrix, three columns", compared.ms, "ms", {
  rows: compared.made.rows.length,
  warm: round(medianTime(matrix, 3), 2),
})

const beforeSearch = memory()
const indexed = once(() =>
  createSearch(shipped.graph.nodes, { synonyms: { groups: shipped.synonyms } }),
)
tell("index of the search", indexed.ms, "ms", { cpu: indexed.cpu })
tell("memory of the search", (memory() - beforeSearch) / MB, "MB")
for (const query of ["18.1.b", "injonction de produire", "acces frauduleux"]) {
  const { ms, made } = once(() => indexed.made.search(query))
  tell("first search", ms, "ms", { query, hits: made.length })
}
