import { lazy } from "react"
import { view } from "../view.ts"

// Not needed for the first paint, and brings the database with it.
const Collections = lazy(async () => ({ default: (await import("./Collections.tsx")).Collections }))

/** What the reader keeps: nodes and places on pages, with notes and tags. */
export const collectionView = view("collection", ({ route }) => <Collections id={route.id} />, {
  nav: {
    label: "nav.collection",
    icon: "collection",
    to: { view: "collection", id: "" },
    place: "bar",
  },
})
