import { NODE_KINDS, type NodeKind } from "#graph/model/kinds.ts"
import type { RouteShape } from "../../route/shape.ts"

/** What lies around a node, as its address says it. */
export interface NeighbourhoodRoute {
  view: "neighbourhood"
  id: string
  /** Steps from the node. */
  depth: 1 | 2
  /** Kinds that are left out. */
  hidden: readonly NodeKind[]
  /** Folds that are open, by their keys. */
  open: readonly string[]
}

/** Where one starts who asks for no node: the article that most is known about. */
const START = "ets185:18"

export const neighbourhoodRoute: RouteShape<NeighbourhoodRoute> = {
  view: "neighbourhood",
  read: (path, query) => ({
    ...around(path === "" ? START : path),
    depth: query.get("depth") === "2" ? 2 : 1,
    hidden: NODE_KINDS.filter((kind) => query.get("without")?.split(" ").includes(kind)),
    open: query.get("open")?.split(" ").filter(Boolean) ?? [],
  }),
  write: ({ id, depth, hidden, open }) => ({
    path: id,
    query: {
      depth: depth === 1 ? "" : String(depth),
      without: hidden.join(" "),
      open: open.join(" "),
    },
  }),
}

/** The picture around a node as one first sees it. */
export function around(id: string): NeighbourhoodRoute {
  return { view: "neighbourhood", id, depth: 1, hidden: [], open: [] }
}

export const NEIGHBOURHOOD = around(START)
