import { lazy, Suspense, useEffect } from "react"
import { isPaletteKey, showPalette, usePaletteOpen } from "./store.ts"

// Not needed before it is asked for.
const Palette = lazy(async () => ({ default: (await import("./Palette.tsx")).Palette }))

/** Waits for Ctrl+K or the menu, then shows the palette. */
export function PaletteOnDemand() {
  const open = usePaletteOpen()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return
      event.preventDefault()
      showPalette(true)
    }
    globalThis.addEventListener("keydown", press)
    return () => globalThis.removeEventListener("keydown", press)
  }, [])
  return open ? (
    <Suspense>
      <Palette />
    </Suspense>
  ) : null
}
