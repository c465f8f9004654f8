import { EDGE_KINDS } from "#graph/model/kinds.ts"
import type { EdgeKind, GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { narrowerOf, widerOf } from "./kin.ts"
import type { OpenGraph } from "./open.ts"
import { nodeOf } from "./unknown-id.ts"

/** "out": the node is the edge's `from`; "in": it is its `to`. */
export type Direction = "out" | "in"

export interface Link {
  edge: GraphEdge
  /** The node at the other end. */
  other: GraphNode
}

export interface LinkGroup {
  kind: EdgeKind
  direction: Direction
  /** In the order of the data. */
  links: Link[]
}

/** What attaches to a relative of the node, for "on Article 18 as a whole" or "on paragraph 1.b". */
export interface InheritedLinks {
  /** The provision that the links are really attached to. */
  via: GraphNode
  /** "wider": `via` contains the node asked about; "narrower": it is a part of it. */
  relation: "wider" | "narrower"
  /** Without `contains` and without links between relatives of one another. Never empty. */
  groups: LinkGroup[]
}

export interface Links {
  /** Attached to the node itself; by kind in the order of the model, outgoing before incoming. */
  own: LinkGroup[]
  /** The wider provisions, nearest first, then the narrower ones in the order of the data. */
  inherited: InheritedLinks[]
}

/**
 * Everything a card shows about a node's links.
 * @throws {UnknownIdError} where there is no such node
 */
export function linksOf(graph: OpenGraph, id: string): Links {
  nodeOf(graph, id)
  const wider = widerOf(graph, id)
  const narrower = narrowerOf(graph, id)
  const family = new Set([id, ...wider.map((node) => node.id), ...narrower.map((node) => node.id)])
  const outward = (edge: GraphEdge, other: string) => edge.kind !== "contains" && !family.has(other)
  const inherit = (relation: InheritedLinks["relation"]) => (via: GraphNode) => ({
    via,
    relation,
    groups: groupsOf(graph, via.id, outward),
  })
  return {
    own: groupsOf(graph, id, () => true),
    inherited: [...wider.map(inherit("wider")), ...narrower.map(inherit("narrower"))].filter(
      ({ groups }) => groups.length > 0,
    ),
  }
}

function groupsOf(
  graph: OpenGraph,
  id: string,
  keeps: (edge: GraphEdge, other: string) => boolean,
): LinkGroup[] {
  const found: { position: number; direction: Direction; link: Link }[] = []
  const take = (direction: Direction, key: string, edge: GraphEdge, other: string) => {
    if (!keeps(edge, other)) return
    const link = { edge, other: graph.getNodeAttributes(other) }
    found.push({ position: Number(key), direction, link })
  }
  graph.forEachOutboundEdge(id, (key, edge, _from, to) => take("out", key, edge, to))
  graph.forEachInboundEdge(id, (key, edge, from) => take("in", key, edge, from))
  found.sort((a, b) => a.position - b.position)

  const groups: LinkGroup[] = []
  for (const kind of EDGE_KINDS) {
    for (const direction of ["out", "in"] as const) {
      const links = found
        .filter((each) => each.direction === direction && each.link.edge.kind === kind)
        .map(({ link }) => link)
      if (links.length > 0) groups.push({ kind, direction, links })
    }
  }
  return groups
}
