import { useSyncExternalStore } from "react"

/** Whether the panel stays where it is while marks are clicked in the page, and what was clicked meanwhile. */
export interface Pin {
  pinned: boolean
  /** The node of the last click that was not followed. */
  waiting?: string
}

let state: Pin = { pinned: false }
const listeners = new Set<() => void>()

function set(next: Pin): void {
  state = next
  for (const listener of listeners) listener()
}

export function currentPin(): Pin {
  return state
}

/** Pins or frees the panel. */
export function togglePin(): void {
  set({ pinned: !state.pinned })
}

/** Takes note of a click in the page that a pinned panel does not follow. */
export function keepWaiting(node: string): void {
  set({ pinned: true, waiting: node })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function usePin(): Pin {
  return useSyncExternalStore(subscribe, currentPin)
}
