import type { RouteShape } from "../../route/shape.ts"

/** `#/welcome` */
export const welcomeRoute: RouteShape<{ view: "welcome" }> = {
  view: "welcome",
  read: () => ({ view: "welcome" }),
  write: () => ({}),
}
