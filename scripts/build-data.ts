/** `build-data.ts`: writes what the extension ships of `data/`: the bundle and the reader's pack. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { packBundle } from "#graph/build/bundle.ts"
import { buildGatePack, buildNamesPack } from "#graph/build/gate-pack.ts"
import { buildGraph } from "#graph/build/index.ts"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { digestOf, openGraph } from "#graph/query/index.ts"
import { run } from "./lib/fault.ts"
import { loadData, loadSynonyms } from "./lib/load-data.ts"
import { mapOf } from "./map/index.ts"

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * Writes extension/public/graph.json, a digest of it for cards in pages, the groups of States that the panel offers, the map,
 * the reader's data, and the gate's; same data, same bytes.
 */
export async function buildData(): Promise<void> {
  const data = loadData()
  const { groups: synonyms } = loadSynonyms()
  const graph = buildGraph(data)
  const pack = buildReaderPack(data)
  const marked = pack.instruments.filter(({ paths }) => paths.length > 0).map(({ id }) => id)
  write(at("extension/public/graph.json"), packBundle({ graph, synonyms }))
  const opened = openGraph(graph)
  write(at("extension/public/digest.json"), digestOf(opened, new Set(marked)))
  const map = at("extension/public/map.json")
  write(map, mapOf(opened, map))
  write(at("extension/public/reader.json"), pack)
  write(at("extension/generated/gate.json"), buildGatePack(pack))
  write(at("extension/generated/names.json"), buildNamesPack(pack))
  write(at("extension/generated/marked.json"), marked)
  const groups = data.groups.map(({ id, label, members }) => ({ id, label, members }))
  write(at("extension/generated/groups.json"), groups)
}

function write(path: string, value: object): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(value)}\n`)
}

if (import.meta.main) await run(buildData)
