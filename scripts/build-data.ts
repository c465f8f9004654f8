/** `build-data.ts`: writes what the extension ships of `data/`: the bundle and the reader's pack. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { packBundle } from "#graph/build/bundle.ts"
import { buildGraph } from "#graph/build/index.ts"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { run } from "./lib/fault.ts"
import { loadData, loadSynonyms } from "./lib/load-data.ts"

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Writes extension/public/graph.json and extension/generated/reader.json; same data, same bytes. */
export async function buildData(): Promise<void> {
  const data = loadData()
  const { groups: synonyms } = loadSynonyms()
  write(at("extension/public/graph.json"), packBundle({ graph: buildGraph(data), synonyms }))
  write(at("extension/generated/reader.json"), buildReaderPack(data))
}

function write(path: string, value: object): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(value)}\n`)
}

if (import.meta.main) await run(buildData)
