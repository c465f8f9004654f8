import { cases } from "./cases.ts"
import { countries } from "./countries.ts"
import { guidance } from "./guidance.ts"
import { instruments } from "./instruments.ts"

/** What makes nodes and edges of each data folder. A new folder is a file and a line here. */
export const BUILDERS = { instruments, countries, guidance, cases }
