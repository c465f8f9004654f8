import type { EdgeKind, EdgeOf, GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Direction, LinkGroup, Links } from "#graph/query/index.ts"

export interface Picked<K extends EdgeKind> {
  edge: EdgeOf<K>
  other: GraphNode
  /** The provision it attaches to, where that is not the node of the card. */
  on?: GraphNode
}

export interface PickedBlock<K extends EdgeKind> {
  /** Set for what is said of a wider provision as a whole. */
  whole?: GraphNode
  links: Picked<K>[]
}

/**
 * The links of some kinds, sorted for a card: first what attaches to the node or to a part of it,
 * then, block by block, what attaches to each wider provision as a whole.
 */
export function pick<K extends EdgeKind>(
  links: Links,
  direction: Direction,
  ...kinds: readonly K[]
): PickedBlock<K>[] {
  const own: PickedBlock<K> = { links: choose(links.own, direction, kinds) }
  const blocks = [own]
  for (const { via, relation, groups } of links.inherited) {
    const found = choose(groups, direction, kinds)
    if (relation === "wider") blocks.push({ whole: via, links: found })
    else own.links.push(...found.map((link) => ({ ...link, on: via })))
  }
  return blocks.filter((block) => block.links.length > 0)
}

/** A node at the other end, with all the links that lead to it. */
export interface Linked<K extends EdgeKind> {
  node: GraphNode
  links: Picked<K>[]
}

/** One entry per node at the other end, in the order of the links. */
export function byNode<K extends EdgeKind>(links: readonly Picked<K>[]): Linked<K>[] {
  return [...Map.groupBy(links, (link) => link.other)].map(([node, found]) => ({
    node,
    links: found,
  }))
}

/** Tells the links of one list apart. */
export function keyOf({ edge }: { edge: GraphEdge }): string {
  const relation = "relation" in edge ? edge.relation : ""
  return `${edge.kind} ${edge.from} ${edge.to} ${relation}`
}

/** How many nodes the links lead to. */
export function countOf(blocks: readonly { links: readonly { other: GraphNode }[] }[]): number {
  return new Set(blocks.flatMap((block) => block.links.map((link) => link.other))).size
}

function choose<K extends EdgeKind>(
  groups: readonly LinkGroup[],
  direction: Direction,
  kinds: readonly K[],
): Picked<K>[] {
  return groups
    .filter((group) => group.direction === direction && kinds.some((kind) => kind === group.kind))
    .flatMap((group) => group.links as Picked<K>[])
}
