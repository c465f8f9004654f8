import { nodeView } from "./node/index.tsx"
import { pageView } from "./page/index.tsx"
import { searchView } from "./search/index.tsx"
import { settingsView } from "./settings/index.tsx"
import type { View } from "./view.ts"

/** The views, those of the bar in its order. A new one is a folder and a line here. */
export const VIEWS: readonly View[] = [pageView, searchView, nodeView, settingsView]
