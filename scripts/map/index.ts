import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import type { OpenGraph } from "#graph/query/index.ts"
import { layOut } from "./lay-out.ts"

/** The map as it ships. */
export interface MapFile {
  /** Digest of what it was laid out from. */
  of: string
  /** x and y of each node, in the order of the graph. */
  places: number[]
}

/** The map of a graph. Laying out takes seconds, so one that fits is taken over from the file of the last build. */
export function mapOf(graph: OpenGraph, lastBuild: string): MapFile {
  const of = digest(graph)
  const last = existsSync(lastBuild) ? readMap(lastBuild) : undefined
  return last?.of === of ? last : { of, places: layOut(graph) }
}

function readMap(path: string): MapFile | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as MapFile
  } catch {
    // A build that was cut off: it is made anew.
    return undefined
  }
}

function digest(graph: OpenGraph): string {
  const hash = createHash("sha256")
  // A change of the layout itself must not keep the old map.
  hash.update(["lay-out", "members", "apart"].map(sourceOf).join("\n"))
  graph.forEachNode((id) => hash.update(`${id}\n`))
  graph.forEachEdge((_key, { kind, from, to }) => hash.update(`${kind} ${from} ${to}\n`))
  return hash.digest("hex").slice(0, 16)
}

function sourceOf(name: string): string {
  return readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8")
}
