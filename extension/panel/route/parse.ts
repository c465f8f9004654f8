import { ROUTES } from "../views/routes.ts"
import type { RouteOf, RouteShape } from "./shape.ts"

/** A place in the panel, as its address says it. Addresses are stable: people keep them. */
export type Route = RouteOf<(typeof ROUTES)[number]>

const START: Route = { view: "page" }

/** `#/node/ets185:18.1.b` → `{view: "node", id: "ets185:18.1.b"}`; anything unknown is the page view. */
export function parseRoute(hash: string): Route {
  const [, view = "", path = "", query = ""] = /^#?\/?([^/?]*)\/?([^?]*)\??(.*)$/s.exec(hash) ?? []
  const shape = ROUTES.find((each) => each.view === view)
  return shape?.read(decode(path), new URLSearchParams(query)) ?? START
}

/** The address of a place, with its `#`. Ids stay readable: only what would break it is escaped. */
export function hrefOf(route: Route): string {
  const shape = ROUTES.find((each) => each.view === route.view) as RouteShape<Route>
  const { path = "", query = {} } = shape.write(route)
  const said = Object.entries(query).filter(([, value]) => value !== "")
  return [
    `#/${route.view}`,
    path === "" ? "" : `/${encodeURIComponent(path).replaceAll(/%(3A|2F)/g, readable)}`,
    said.length === 0 ? "" : `?${new URLSearchParams(said)}`,
  ].join("")
}

const readable = (code: string) => (code === "%3A" ? ":" : "/")

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
