import { lazy } from "react"
import { view } from "../view.ts"
import { MAP } from "./route.ts"

// The drawing is a library of its own: nobody waits for it who does not open the map.
const WholeMap = lazy(async () => ({ default: (await import("./WholeMap.tsx")).WholeMap }))

/** The whole graph at once, in a tab: a panel is too narrow for it. */
export const mapView = view("map", ({ route }) => <WholeMap route={route} />, {
  nav: { label: "nav.map", icon: "map", to: MAP, place: "more", inTab: true },
  wide: true,
})
