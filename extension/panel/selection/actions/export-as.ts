import { go } from "../../route/index.ts"
import type { Action } from "../action.ts"
import { hold } from "../store.ts"

/** Opens the export view on the selection, for every other format. */
export const exportAs: Action = {
  id: "export-as",
  label: "export.open",
  icon: "export",
  run(selection) {
    hold(selection)
    go({ view: "export" })
    return ""
  },
}
