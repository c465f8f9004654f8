import { useSyncExternalStore } from "react"

/** How many nodes are remembered. */
const MOST = 12

let ids: readonly string[] = []
const listeners = new Set<() => void>()

/** Takes note that a card was opened. Kept as long as the panel is open. */
export function visited(id: string): void {
  if (ids[0] === id) return
  ids = [id, ...ids.filter((each) => each !== id)].slice(0, MOST)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Nodes whose cards were opened, the last one first. */
export function useRecent(): readonly string[] {
  return useSyncExternalStore(subscribe, () => ids)
}
