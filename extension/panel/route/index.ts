import { useSyncExternalStore } from "react"
import { current, subscribe, type Location } from "./history.ts"

export { adjust, go, scrollOf, startHistory } from "./history.ts"
export { hrefOf, parseRoute, type Route } from "./parse.ts"

/** Where the reader is; renders again when that changes. */
export function useLocation(): Location {
  return useSyncExternalStore(subscribe, current)
}
