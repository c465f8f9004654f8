import { cases } from "./cases.ts"
import { correspondences } from "./correspondences.ts"
import { countries } from "./countries.ts"
import { documents } from "./documents.ts"
import { events } from "./events.ts"
import { guidance } from "./guidance.ts"
import { instruments } from "./instruments.ts"
import { organisations } from "./organisations.ts"
import { projects } from "./projects.ts"
import { recommendations } from "./recommendations.ts"
import { statistics } from "./statistics.ts"

/** What makes nodes and edges of each data folder. A new folder is a file and a line here. */
export const BUILDERS = {
  instruments,
  correspondences,
  countries,
  guidance,
  cases,
  documents,
  recommendations,
  organisations,
  projects,
  events,
  statistics,
}
