import { useSyncExternalStore } from "react"

/** From this width a table of countries and provisions can be read. */
const WIDE = "(min-width: 40rem)"

/** Whether there is room for a table; follows the width of the panel. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(WIDE)
  query.addEventListener("change", listener)
  return () => query.removeEventListener("change", listener)
}
