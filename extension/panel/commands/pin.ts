import { currentPin, togglePin } from "../pin/store.ts"
import type { Command } from "./command.ts"

/** Keeps the panel where it is while marks are clicked in the page. */
export const pin: Command = {
  id: "pin",
  label: () => (currentPin().pinned ? "pin.free" : "pin.set"),
  icon: "pin",
  run: togglePin,
}
