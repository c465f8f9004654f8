import { lazy } from "react"
import { view } from "../view.ts"
import { NEIGHBOURHOOD } from "./route.ts"

// Not needed for the first paint.
const Neighbourhood = lazy(async () => ({
  default: (await import("./Neighbourhood.tsx")).Neighbourhood,
}))

/** A picture of what lies around a node. */
export const neighbourhoodView = view(
  "neighbourhood",
  ({ route }) => <Neighbourhood route={route} />,
  {
    nav: { label: "nav.neighbourhood", icon: "neighbourhood", to: NEIGHBOURHOOD, place: "more" },
    wide: true,
  },
)
