import { compareIds } from "#graph/ids/index.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { EdgeKind, NodeKind } from "#graph/model/kinds.ts"
import { keeping } from "./keeping.ts"
import type { OpenGraph } from "./open.ts"
import { nodeOf } from "./unknown-id.ts"

export interface PathOptions {
  /** At most so many paths; 3 where nothing is said. */
  limit?: number | undefined
  /** No path of more steps than this; 6 where nothing is said. */
  steps?: number | undefined
  /** Kinds to keep, as in a neighbourhood; both ends are always kept. */
  kinds?: readonly (EdgeKind | NodeKind)[] | undefined
}

export interface Path {
  /** From the first node to the last, no node twice. */
  ids: string[]
  /** For each step, every link between its two nodes, in the order of the data. */
  links: GraphEdge[][]
}

export interface Paths {
  /** The shortest first; among equals in reading order. */
  paths: Path[]
  /** false where the search was given up, so that there may be more within the bounds. */
  complete: boolean
}

/** Nodes looked at before the search is given up: only detours through large hubs come so far. */
const PATIENCE = 200_000

/**
 * The shortest few ways from one node to another, along links in either direction.
 * @throws {UnknownIdError} where there is no such node
 */
export function pathsBetween(
  graph: OpenGraph,
  from: string,
  to: string,
  { limit = 3, steps = 6, kinds = [] }: PathOptions = {},
): Paths {
  nodeOf(graph, from)
  nodeOf(graph, to)
  const neighbours = neighboursIn(graph, kinds, new Set([from, to]))
  const left = distances(to, steps, neighbours)
  const paths: string[][] = []
  let looks = 0

  // Every path of just `length` steps, cut where the end can no longer be reached in time.
  const extend = (path: string[], length: number): boolean => {
    const last = path.at(-1)!
    if (last === to) {
      if (path.length - 1 === length) paths.push([...path])
      return paths.length < limit
    }
    for (const next of neighbours(last)) {
      if ((left.get(next) ?? Infinity) > length - path.length || path.includes(next)) continue
      looks += 1
      if (looks > PATIENCE) return false
      path.push(next)
      const goOn = extend(path, length)
      path.pop()
      if (!goOn) return false
    }
    return true
  }

  const shortest = left.get(from) ?? Infinity
  for (let length = shortest; length <= steps; length += 1) {
    // From a node to itself there is but the way of no steps.
    if (!extend([from], length) || shortest === 0) break
  }
  const { follows } = keeping(kinds)
  return {
    paths: paths.map((ids) => ({
      ids,
      links: ids.slice(1).map((id, at) => linksBetween(graph, ids[at]!, id, follows)),
    })),
    complete: looks <= PATIENCE,
  }
}

/** Neighbours in reading order, each once; looked up only where the search comes by. */
function neighboursIn(
  graph: OpenGraph,
  kinds: NonNullable<PathOptions["kinds"]>,
  ends: ReadonlySet<string>,
): (id: string) => string[] {
  const { follows, enters } = keeping(kinds)
  const known = new Map<string, string[]>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const found = new Set<string>()
    graph.forEachEdge(id, (_key, edge, source, target) => {
      const other = source === id ? target : source
      if (other === id || !follows(edge.kind)) return
      if (ends.has(other) || enters(graph.getNodeAttributes(other).kind)) found.add(other)
    })
    const sorted = [...found].sort(compareIds)
    known.set(id, sorted)
    return sorted
  }
}

/** Steps to the end from every node that is at most so many away. */
function distances(
  end: string,
  steps: number,
  neighbours: (id: string) => string[],
): Map<string, number> {
  const left = new Map([[end, 0]])
  let ring = [end]
  for (let step = 1; step <= steps && ring.length > 0; step += 1) {
    const next: string[] = []
    for (const id of ring) {
      for (const other of neighbours(id)) {
        if (left.has(other)) continue
        left.set(other, step)
        next.push(other)
      }
    }
    ring = next
  }
  return left
}

function linksBetween(
  graph: OpenGraph,
  a: string,
  b: string,
  follows: (kind: EdgeKind) => boolean,
): GraphEdge[] {
  return [...graph.outEdges(a, b), ...graph.outEdges(b, a)]
    .sort((one, other) => Number(one) - Number(other))
    .map((key) => graph.getEdgeAttributes(key))
    .filter(({ kind }) => follows(kind))
}
