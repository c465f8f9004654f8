import { useSyncExternalStore } from "react"
import { followPage } from "./follow-page.ts"
import type { PageState } from "./page-state.ts"

const ASKING: PageState = { status: "asking" }

let state: PageState = ASKING
let stop: (() => void) | undefined
const listeners = new Set<() => void>()

/** One follower for all who watch the page; it stops with the last of them. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  stop ??= followPage((next) => {
    state = next
    for (const each of listeners) each()
  })
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = undefined
    state = ASKING
  }
}

/** The page beside the panel, as it changes. */
export function usePage(): PageState {
  return useSyncExternalStore(subscribe, () => state)
}
