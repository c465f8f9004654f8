import { lazy } from "react"
import { view } from "../view.ts"

// Not needed for the first paint, and brings the reader of exported files with it.
const Settings = lazy(async () => ({ default: (await import("./Settings.tsx")).Settings }))

/** Settings and the opening of exported files. */
export const settingsView = view("settings", () => <Settings />, {
  nav: { label: "nav.settings", icon: "settings", to: { view: "settings" }, place: "more" },
})
