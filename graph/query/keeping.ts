import { EDGE_KINDS, type EdgeKind, type NodeKind } from "#graph/model/kinds.ts"

/**
 * What a walk through the graph may use. Kinds of edges limit the links that are followed, kinds
 * of nodes the nodes that are entered; naming none of a sort leaves that sort free.
 */
export function keeping(kinds: readonly (EdgeKind | NodeKind)[]) {
  const wanted = new Set<string>(kinds)
  const edges = new Set<string>(EDGE_KINDS.filter((kind) => wanted.has(kind)))
  const anyNode = wanted.size === edges.size
  return {
    follows: (kind: EdgeKind) => edges.size === 0 || edges.has(kind),
    enters: (kind: NodeKind) => anyNode || wanted.has(kind),
  }
}
