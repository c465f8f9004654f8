/** A place in the panel, as its address says it. Addresses are stable: people keep them. */
export type Route =
  | { view: "page" }
  | { view: "node"; id: string }
  | { view: "search"; q: string }
  | { view: "settings" }

/** `#/node/ets185:18.1.b` → `{view: "node", id: "ets185:18.1.b"}`; anything unknown is the page view. */
export function parseRoute(hash: string): Route {
  const path = hash.replace(/^#?\/?/, "")
  const cut = path.search(/[/?]/)
  const view = cut < 0 ? path : path.slice(0, cut)
  const rest = cut < 0 ? "" : path.slice(cut + 1)
  if (view === "node" && rest !== "") return { view, id: decode(rest) }
  if (view === "search") return { view, q: new URLSearchParams(rest).get("q") ?? "" }
  if (view === "settings") return { view }
  return { view: "page" }
}

/** The address of a place, with its `#`. Ids stay readable: only what would break it is escaped. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case "node":
      return `#/node/${encodeURIComponent(route.id).replaceAll("%3A", ":").replaceAll("%2F", "/")}`
    case "search":
      return route.q === "" ? "#/search" : `#/search?${new URLSearchParams({ q: route.q })}`
    default:
      return `#/${route.view}`
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
