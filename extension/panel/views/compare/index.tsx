import { lazy } from "react"
import { view } from "../view.ts"
import { COMPARE } from "./route.ts"

// Not needed for the first paint.
const Compare = lazy(async () => ({ default: (await import("./Compare.tsx")).Compare }))

/** Countries compared by what in their law carries out which provision. */
export const compareView = view("compare", ({ route }) => <Compare route={route} />, {
  nav: { label: "nav.compare", icon: "compare", to: COMPARE, place: "bar" },
  wide: true,
})
