import { collectionView } from "./collection/index.tsx"
import { exportView } from "./export/index.tsx"
import { compareView } from "./compare/index.tsx"
import { mapView } from "./map/index.tsx"
import { neighbourhoodView } from "./neighbourhood/index.tsx"
import { nodeView } from "./node/index.tsx"
import { pageView } from "./page/index.tsx"
import { searchView } from "./search/index.tsx"
import { settingsView } from "./settings/index.tsx"
import { welcomeView } from "./welcome/index.tsx"
import type { View } from "./view.ts"

/** The views, in the order of the bar and its menu. A new one is a folder, a line here and one in `routes.ts`. */
export const VIEWS: readonly View[] = [
  pageView,
  searchView,
  compareView,
  neighbourhoodView,
  mapView,
  nodeView,
  collectionView,
  exportView,
  settingsView,
  welcomeView,
]
