import { NODE_KINDS, type NodeKind } from "#graph/model/kinds.ts"
import type { RouteShape } from "../../route/shape.ts"

/** What of the map is shown, as its address says it. */
export interface MapRoute {
  view: "map"
  /** The node in the middle, with its card beside the map; "" for none. */
  at: string
  /** What is looked for. */
  q: string
  /** Kinds that are left out. */
  hidden: readonly NodeKind[]
  /** Only what belongs to this country, to this treaty; "" for all. */
  country: string
  instrument: string
}

export const MAP: MapRoute = { view: "map", at: "", q: "", hidden: [], country: "", instrument: "" }

export const mapRoute: RouteShape<MapRoute> = {
  view: "map",
  read: (path, query) => ({
    view: "map",
    at: path,
    q: query.get("q") ?? "",
    hidden: NODE_KINDS.filter((kind) => query.get("without")?.split(" ").includes(kind)),
    country: query.get("country") ?? "",
    instrument: query.get("instrument") ?? "",
  }),
  write: ({ at, q, hidden, country, instrument }) => ({
    path: at,
    query: { q, without: hidden.join(" "), country, instrument },
  }),
}
