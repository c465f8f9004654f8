import type { ReactNode } from "react"
import type { IconName } from "../parts/Icon.tsx"
import type { Route } from "../route/index.ts"
import type { TextKey } from "../words/index.ts"

/** A view of the panel: what is drawn for the routes of its name. */
export interface View {
  id: Route["view"]
  /** Its place in the bar at the top; without it, the view is reached by links only. */
  nav?: { label: TextKey; icon: IconName; to: Route; iconOnly?: boolean }
  Body(props: { route: Route }): ReactNode
}

/** Declares a view; its body sees the fields of its own routes. */
export function view<V extends Route["view"]>(
  id: V,
  Body: (props: { route: Extract<Route, { view: V }> }) => ReactNode,
  nav?: View["nav"],
): View {
  // The panel draws a view only for its own routes.
  return { id, Body: Body as View["Body"], ...(nav === undefined ? {} : { nav }) }
}
