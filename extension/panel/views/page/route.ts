import type { RouteShape } from "../../route/shape.ts"

/** `#/page`, and `#/page?of=https://…` for a page that was read earlier in the session. */
export const pageRoute: RouteShape<{ view: "page"; of?: string }> = {
  view: "page",
  read: (_path, query) => {
    const of = query.get("of") ?? ""
    return of === "" ? { view: "page" } : { view: "page", of }
  },
  write: ({ of = "" }) => ({ query: { of } }),
}
