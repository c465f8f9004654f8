import { formOf } from "#graph/ids/index.ts"
import { ENDS, type GraphEdge } from "#graph/model/edges/index.ts"
import type { NodeKind } from "#graph/model/nodes/index.ts"
import { BUILDERS } from "../builders/index.ts"
import type { Builder } from "../collector.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"
import { danglingReason } from "./dangling.ts"

interface Place {
  file: string
  path: string
}

/** Everything a data folder describes, with the place that describes it. */
interface Placed {
  nodes: Map<string, Place & { kind: NodeKind }>
  edges: (Place & { edge: GraphEdge })[]
  faults: DataFault[]
}

/** Every id is well formed and described once; every link joins things that are there and fit. */
export function checkLinks(files: readonly DataFile[]): DataFault[] {
  const placed = place(files)
  const seen = new Map<string, Place>()
  for (const { edge, file, path } of placed.edges) {
    const reason = edgeReason(edge, placed)
    if (reason !== null) placed.faults.push({ file, path, reason })
    const key = `${edge.kind} ${edge.from} ${edge.to}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, { file, path })
    // A record that stands twice is one fault, not one for each of its links.
    else if (edge.kind !== "contains") {
      const again = `This link from ${edge.from} to ${edge.to} stands already at ${first.path}; keep one.`
      placed.faults.push({ file, path, reason: again })
    }
  }
  return placed.faults
}

function place(files: readonly DataFile[]): Placed {
  const placed: Placed = { nodes: new Map(), edges: [], faults: [] }
  for (const { file, kind, value } of files) {
    if (!(kind in BUILDERS)) continue
    const build = BUILDERS[kind as keyof typeof BUILDERS] as Builder<object>
    build(value, {
      node: ({ id, kind: nodeKind }, path) => {
        const reason = nodeReason(id, nodeKind, placed)
        if (reason !== null) placed.faults.push({ file, path, reason })
        if (!placed.nodes.has(id)) placed.nodes.set(id, { file, path, kind: nodeKind })
      },
      edge: (edge, path) => placed.edges.push({ edge, file, path }),
    })
  }
  return placed
}

function nodeReason(id: string, kind: NodeKind, { nodes }: Placed): string | null {
  const form = formOf(id)
  const wanted = kind === "case" ? "prefixed" : kind
  if (form !== wanted) {
    return `The id would be "${id}", which cannot name a ${kind}; use lower case, digits, "-" and ".", as its neighbours do.`
  }
  const first = nodes.get(id)
  if (first === undefined) return null
  const where = first.path === "" ? first.file : `${first.file}, ${first.path}`
  return `"${id}" is described already in ${where}; keep one of the two.`
}

function edgeReason(edge: GraphEdge, { nodes }: Placed): string | null {
  const from = nodes.get(edge.from)
  const to = nodes.get(edge.to)
  if (from === undefined) {
    return `"${edge.from}", which this belongs to, is missing; add it before this record.`
  }
  if (to === undefined) return danglingReason(edge.to, nodes)
  const ends = ENDS[edge.kind]
  if (!ends.to.includes(to.kind)) {
    return `"${edge.to}" is a ${to.kind}, but "${edge.kind}" leads to ${either(ends.to)}; point it elsewhere.`
  }
  if (!ends.from.includes(from.kind)) {
    return `"${edge.from}" is a ${from.kind}, but "${edge.kind}" starts from ${either(ends.from)}; use another kind of link.`
  }
  return null
}

function either(kinds: readonly NodeKind[]): string {
  return kinds.map((kind) => `"${kind}"`).join(" or ")
}
