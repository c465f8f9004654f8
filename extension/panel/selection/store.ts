import type { Selection } from "./selection.ts"

let held: Selection | undefined

/** Keeps what the reader chose to take away, for the view that is opened next to show it. */
export function hold(selection: Selection): void {
  held = selection
}

/** What was kept last; undefined where nothing was since the panel opened. */
export function heldSelection(): Selection | undefined {
  return held
}
