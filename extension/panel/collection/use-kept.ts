import { useSyncExternalStore } from "react"
import { current, subscribe, type Kept } from "./store.ts"

/** What is kept; renders again when that changes. */
export function useKept(): Kept {
  return useSyncExternalStore(subscribe, current)
}
