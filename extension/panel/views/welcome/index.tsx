import { lazy } from "react"
import { view } from "../view.ts"

// Seen once, and brings the reader of pages with it.
const Welcome = lazy(async () => ({ default: (await import("./Welcome.tsx")).Welcome }))

/** What Glossator does, in three steps on a live sample, and where it may run. */
export const welcomeView = view("welcome", () => <Welcome />, {
  nav: { label: "welcome.nav", icon: "page", to: { view: "welcome" }, place: "more" },
})
