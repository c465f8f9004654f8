import { formOf, pathOf, workOf } from "#graph/ids/index.ts"
import { ENDS, type GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode, NodeKind } from "#graph/model/nodes/index.ts"
import { BUILDERS } from "../builders/index.ts"
import type { Builder } from "../collector.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"
import { danglingReason } from "./dangling.ts"

/** How the ids of a kind begin, where the form alone does not tell. */
const PREFIX_OF: Partial<Record<NodeKind, string>> = {
  case: "case/",
  document: "doc/",
  recommendation: "rec/",
  organisation: "org/",
  project: "project/",
  event: "event/",
  statistic: "stat/",
}

interface Place {
  file: string
  path: string
}

/** Everything a data folder describes, with the place that describes it. */
interface Placed {
  nodes: Map<string, Place & { kind: NodeKind }>
  edges: (Place & { edge: GraphEdge })[]
  /** Ids in fields that are no links of their own. */
  mentions: (Place & { id: string })[]
  /** Files about things that another file is about already. */
  copies: Set<string>
  faults: DataFault[]
}

/** Every id is well formed and described once; every link joins things that are there and fit. */
export function checkLinks(files: readonly DataFile[]): DataFault[] {
  const placed = place(files)
  for (const { id, file, path } of placed.mentions) {
    if (placed.nodes.has(id)) continue
    placed.faults.push({ file, path, reason: danglingReason(id, placed.nodes) })
  }
  const seen = new Map<string, Place>()
  for (const { edge, file, path } of placed.edges) {
    // A copied file is one fault, not one for each of its lines.
    if (placed.copies.has(file)) continue
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
  const placed: Placed = {
    nodes: new Map(),
    edges: [],
    mentions: [],
    copies: new Set(),
    faults: [],
  }
  for (const { file, kind, value } of files) {
    if (!(kind in BUILDERS)) continue
    const build = BUILDERS[kind as keyof typeof BUILDERS] as Builder<object>
    build(value, {
      node: (node, path) => {
        const { id, kind: nodeKind } = node
        if (placed.copies.has(file)) return
        for (const [at, mention] of mentionsOf(node)) {
          placed.mentions.push({ id: mention, file, path: path === "" ? at : `${path}.${at}` })
        }
        const reason = nodeReason(id, nodeKind, placed)
        if (reason !== null) placed.faults.push({ file, path, reason })
        if (path === "" && placed.nodes.has(id)) placed.copies.add(file)
        if (!placed.nodes.has(id)) placed.nodes.set(id, { file, path, kind: nodeKind })
      },
      edge: (edge, path) => placed.edges.push({ edge, file, path }),
    })
  }
  return placed
}

function mentionsOf(node: GraphNode): [at: string, id: string][] {
  if (node.kind === "country") {
    return (node.declarations ?? []).flatMap(({ about = [] }, i) =>
      about.map((id): [string, string] => [`declarations[${i}].about`, id]),
    )
  }
  if (node.kind === "provision") {
    return (node.reservations ?? []).map(({ allowedBy }, i) => [
      `reservations[${i}].allowedBy`,
      allowedBy,
    ])
  }
  if (node.kind !== "law" && node.kind !== "law-provision") return []
  return (node.replacedBy ?? []).map((id) => ["replacedBy", id])
}

function nodeReason(id: string, kind: NodeKind, { nodes }: Placed): string | null {
  const prefix = PREFIX_OF[kind]
  const fits = prefix === undefined ? formOf(id) === kind : formOf(id) === "prefixed"
  if (!fits || (prefix !== undefined && !id.startsWith(prefix))) {
    const work = workOf(id)
    if (work !== id) {
      // Where the name of the work itself is no id, that is said once, of the work.
      if (formOf(work) === null) return null
      return `"${pathOf(id)}" cannot stand in the id of a ${kind}; write the number alone with dots between its parts, as in 323-1 or 1030.a.5.`
    }
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
