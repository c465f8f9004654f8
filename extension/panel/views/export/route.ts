import type { RouteShape } from "../../route/shape.ts"

/** `#/export` */
export const exportRoute: RouteShape<{ view: "export" }> = {
  view: "export",
  read: () => ({ view: "export" }),
  write: () => ({}),
}
