import type { RouteShape } from "../../route/shape.ts"

/** `#/page` */
export const pageRoute: RouteShape<{ view: "page" }> = {
  view: "page",
  read: () => ({ view: "page" }),
  write: () => ({}),
}
