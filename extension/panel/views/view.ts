import type { ReactNode } from "react"
import type { IconName } from "../parts/Icon.tsx"
import type { Route } from "../route/index.ts"
import type { TextKey } from "../words/index.ts"

/** A view of the panel: what is drawn for the routes of its name. */
export interface View {
  id: Route["view"]
  /** How one gets there from everywhere; without it, the view is reached by links only. */
  nav?: Nav
  /** Takes the whole width of a tab: tables and pictures. Text keeps a readable measure. */
  wide?: boolean
  Body(props: { route: Route }): ReactNode
}

export interface Nav {
  /** One word or two: it stands under the icon. */
  label: TextKey
  icon: IconName
  to: Route
  /** "bar": always in sight, for at most four; "more": in the menu behind the bar. */
  place: "bar" | "more"
  /** Opens in a browser tab of its own. */
  inTab?: boolean
}

/** Declares a view; its body sees the fields of its own routes. */
export function view<V extends Route["view"]>(
  id: V,
  Body: (props: { route: Extract<Route, { view: V }> }) => ReactNode,
  more: Pick<View, "nav" | "wide"> = {},
): View {
  // The panel draws a view only for its own routes.
  return { id, Body: Body as View["Body"], ...more }
}
