import type { RouteShape } from "../../route/shape.ts"

/** `#/node/ets185:18.1.b` */
export const nodeRoute: RouteShape<{ view: "node"; id: string }> = {
  view: "node",
  read: (path) => (path === "" ? null : { view: "node", id: path }),
  write: ({ id }) => ({ path: id }),
}
