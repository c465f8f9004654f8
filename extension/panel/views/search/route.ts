import type { RouteShape } from "../../route/shape.ts"

/** `#/search?q=injonction+de+produire` */
export const searchRoute: RouteShape<{ view: "search"; q: string }> = {
  view: "search",
  read: (_path, query) => ({ view: "search", q: query.get("q") ?? "" }),
  write: ({ q }) => ({ query: { q } }),
}
