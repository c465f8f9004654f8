import { compareIds } from "#graph/ids/index.ts"
import type { EdgeKind, GraphEdge } from "#graph/model/edges/index.ts"
import type { NodeKind } from "#graph/model/nodes/index.ts"
import { edgesIn } from "./edges-in.ts"
import { keeping } from "./keeping.ts"
import type { OpenGraph } from "./open.ts"
import { nodeOf } from "./unknown-id.ts"

export interface NeighbourhoodOptions {
  /** How many steps away from the start, in either direction of the links; 0 is the start alone. */
  depth: number
  /**
   * Kinds to keep. Kinds of edges limit the links that are followed, kinds of nodes the nodes that
   * are entered (the start always is); naming none of a sort leaves that sort free.
   */
  kinds?: readonly (EdgeKind | NodeKind)[] | undefined
}

export interface Neighbourhood {
  /** Node ids: the start first, then ring by ring, each ring in reading order. */
  ids: string[]
  /** Every followed kind of edge between two of these nodes, in the order of the data. */
  edges: GraphEdge[]
  /** Steps from the start, by node id. */
  distance: ReadonlyMap<string, number>
}

/**
 * What lies around a node.
 * @throws {UnknownIdError} where there is no such node
 */
export function neighbourhood(
  graph: OpenGraph,
  id: string,
  { depth, kinds = [] }: NeighbourhoodOptions,
): Neighbourhood {
  nodeOf(graph, id)
  const { follows, enters } = keeping(kinds)
  const distance = new Map([[id, 0]])
  let ring = [id]
  for (let step = 1; step <= depth && ring.length > 0; step += 1) {
    const next: string[] = []
    for (const from of ring) {
      graph.forEachEdge(from, (_key, edge, source, target) => {
        if (!follows(edge.kind)) return
        const other = source === from ? target : source
        if (distance.has(other) || !enters(graph.getNodeAttributes(other).kind)) return
        distance.set(other, step)
        next.push(other)
      })
    }
    ring = next.sort(compareIds)
  }
  const ids = [...distance.keys()].sort(
    (a, b) => distance.get(a)! - distance.get(b)! || compareIds(a, b),
  )
  return { ids, edges: edgesIn(graph, ids).filter((edge) => follows(edge.kind)), distance }
}
