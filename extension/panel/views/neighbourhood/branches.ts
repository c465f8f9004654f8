import type { GraphEdge } from "#graph/model/edges/index.ts"
import { NODE_KINDS, type NodeKind } from "#graph/model/kinds.ts"
import { neighbourhood, type Neighbourhood, type OpenGraph } from "#graph/query/index.ts"

/** A node of the picture, or several of one kind folded into one. */
export interface Branch {
  /** Unique in the picture: the node's id, or whose neighbours of which kind are folded. */
  key: string
  kind: NodeKind
  /** null for a fold, and for the rest of one. */
  id: string | null
  /** How many nodes it stands for: 1, the size of the fold, or how many of it are not shown. */
  count: number
  /** The fold that it is the rest of; "" for what is no rest. */
  restOf: string
  /** Whether what is folded here is shown below it. */
  open: boolean
  /** What links it to what it hangs on, in either direction; of a fold, the links of all it holds. */
  links: readonly GraphEdge[]
  children: Branch[]
}

export interface Around {
  found: Neighbourhood
  branches: Branch[]
  /** How many nodes of each kind there are before any kind is left out; the start is not counted. */
  counts: ReadonlyMap<NodeKind, number>
}

/** More than this of one kind is folded, by step from the start. */
const FEW = [0, 5, 2]
/** An open fold shows this many; a click shows as many more. */
export const MANY = 100

/** Which folds are open once one was clicked: a fold that was open closes, the rest of one grows it. */
export function toggled(open: readonly string[], { key, restOf }: Branch): string[] {
  if (restOf !== "") return [...open, restOf]
  return open.includes(key) ? open.filter((each) => each !== key) : [...open, key]
}

/** What lies around a node as a tree: each node under the nearest that leads to it, hubs folded. */
export function branchesAround(
  graph: OpenGraph,
  id: string,
  options: {
    depth: number
    hidden: readonly NodeKind[]
    /** The keys of folds that are open, once for each `MANY` that are shown. */
    open: readonly string[]
  },
): Around {
  const { depth, hidden } = options
  const open = Map.groupBy(options.open, (key) => key)
  const all = neighbourhood(graph, id, { depth })
  const counts = new Map<NodeKind, number>()
  for (const each of all.ids.slice(1)) {
    const { kind } = graph.getNodeAttributes(each)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const kept = NODE_KINDS.filter((kind) => !hidden.includes(kind))
  const found = hidden.length === 0 ? all : neighbourhood(graph, id, { depth, kinds: kept })
  const below = childrenOf(graph, found)

  const grow = (parent: string, step: number): Branch[] => {
    const groups = Map.groupBy(
      below.get(parent) ?? [],
      (each) => graph.getNodeAttributes(each).kind,
    )
    return NODE_KINDS.flatMap((kind) => {
      const members = groups.get(kind) ?? []
      const single = (each: string): Branch => ({
        key: each,
        kind,
        id: each,
        count: 1,
        restOf: "",
        open: false,
        links: linksBetween(graph, parent, each),
        children: grow(each, step + 1),
      })
      if (members.length <= (FEW[step] ?? 1)) return members.map(single)
      const key = `${parent}|${kind}`
      const shown = MANY * (open.get(key)?.length ?? 0)
      const links = members.flatMap((each) => linksBetween(graph, parent, each))
      const children = members.slice(0, shown).map(single)
      const fold = { key, kind, id: null, restOf: "", open: shown > 0, links, children }
      if (shown > 0 && members.length > shown)
        children.push({
          ...fold,
          key: `${key}|rest`,
          count: members.length - shown,
          restOf: key,
          open: false,
          links: members.slice(shown).flatMap((each) => linksBetween(graph, parent, each)),
          children: [],
        })
      return [{ ...fold, count: members.length }]
    })
  }
  return { found, branches: grow(id, 1), counts }
}

/** In the order of the data. */
function linksBetween(graph: OpenGraph, one: string, other: string): GraphEdge[] {
  return graph
    .edges(one, other)
    .sort((a, b) => Number(a) - Number(b))
    .map((key) => graph.getEdgeAttributes(key))
}

/** Each node under the first node of the ring before that it is linked to. */
function childrenOf(graph: OpenGraph, { ids, distance }: Neighbourhood): Map<string, string[]> {
  const order = new Map(ids.map((id, at) => [id, at]))
  const below = new Map<string, string[]>()
  for (const id of ids.slice(1)) {
    let parent = ""
    let first = Infinity
    for (const other of graph.neighbors(id)) {
      const at = order.get(other)
      if (at === undefined || distance.get(other)! !== distance.get(id)! - 1 || at >= first)
        continue
      first = at
      parent = other
    }
    const siblings = below.get(parent)
    if (siblings === undefined) below.set(parent, [id])
    else siblings.push(id)
  }
  return below
}
