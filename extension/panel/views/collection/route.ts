import type { RouteShape } from "../../route/shape.ts"

/** `#/collection`, `#/collection/<id>`; without an id, the one that was open last. */
export const collectionRoute: RouteShape<{ view: "collection"; id: string }> = {
  view: "collection",
  read: (path) => ({ view: "collection", id: path }),
  write: ({ id }) => ({ path: id }),
}
