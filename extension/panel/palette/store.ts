import { useSyncExternalStore } from "react"

let isOpen = false
const listeners = new Set<() => void>()

/** Opens or closes the palette. */
export function showPalette(open: boolean): void {
  isOpen = open
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function usePaletteOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen)
}

/** Ctrl+K, on a Mac ⌘K. */
export function isPaletteKey(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey
}

/** How the key is written on this computer. */
export const PALETTE_KEY = navigator.userAgent.includes("Mac") ? "⌘K" : "Ctrl K"
