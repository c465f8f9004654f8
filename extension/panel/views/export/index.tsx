import { lazy } from "react"
import { view } from "../view.ts"

// Not needed for the first paint, and brings every format with it.
const Export = lazy(async () => ({ default: (await import("./Export.tsx")).Export }))

/** What was chosen last, in a format of one's choice. */
export const exportView = view("export", () => <Export />, {
  nav: { label: "nav.export", icon: "export", to: { view: "export" }, place: "more" },
})
