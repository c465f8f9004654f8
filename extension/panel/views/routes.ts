import { collectionRoute } from "./collection/route.ts"
import { exportRoute } from "./export/route.ts"
import { compareRoute } from "./compare/route.ts"
import { mapRoute } from "./map/route.ts"
import { neighbourhoodRoute } from "./neighbourhood/route.ts"
import { nodeRoute } from "./node/route.ts"
import { pageRoute } from "./page/route.ts"
import { searchRoute } from "./search/route.ts"
import { settingsRoute } from "./settings/route.ts"
import { welcomeRoute } from "./welcome/route.ts"

/** How the addresses of each view are written: a line for every view of `index.ts`. */
export const ROUTES = [
  pageRoute,
  nodeRoute,
  searchRoute,
  compareRoute,
  neighbourhoodRoute,
  mapRoute,
  collectionRoute,
  exportRoute,
  settingsRoute,
  welcomeRoute,
] as const
