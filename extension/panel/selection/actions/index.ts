import type { Action } from "../action.ts"
import { collect } from "./collect.ts"
import { exportAs } from "./export-as.ts"

/** What can be done with a selection, in the order of the buttons. A new one is a file and a line. */
export const ACTIONS: readonly Action[] = [collect, exportAs]
