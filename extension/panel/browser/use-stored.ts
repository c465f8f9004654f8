import type { WxtStorageItem } from "@wxt-dev/storage"
import { useEffect, useState } from "react"

/** A stored value as it changes; the fallback until it has been read. */
export function useStored<T>(item: WxtStorageItem<T, Record<string, unknown>>): T {
  const [value, setValue] = useState(item.fallback)
  useEffect(() => {
    let stopped = false
    void item.getValue().then((stored) => !stopped && setValue(stored))
    const unwatch = item.watch((next) => setValue(next ?? item.fallback))
    return () => {
      stopped = true
      unwatch()
    }
  }, [item])
  return value
}
