import { lazy } from "react"
import { view } from "../view.ts"

// Not needed for the first paint, and brings the index with it.
const Search = lazy(async () => ({ default: (await import("./Search.tsx")).Search }))

/** Search in everything. */
export const searchView = view("search", ({ route }) => <Search route={route} />, {
  nav: { label: "nav.search", icon: "search", to: { view: "search", q: "" }, place: "bar" },
})
