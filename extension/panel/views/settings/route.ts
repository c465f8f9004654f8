import type { RouteShape } from "../../route/shape.ts"

/** `#/settings` */
export const settingsRoute: RouteShape<{ view: "settings" }> = {
  view: "settings",
  read: () => ({ view: "settings" }),
  write: () => ({}),
}
