// File by file: the index also brings the reader of exports, and with it the schemas.
import { json } from "#graph/export/formats/json.ts"
import { makeSubset } from "#graph/export/make-subset.ts"
import { download } from "../../parts/download.ts"
import type { Action } from "../action.ts"

/** Saves the selection as a file that Glossator opens again. */
export const saveJson: Action = {
  id: "export-json",
  label: "export.json",
  icon: "download",
  run({ ids, edges, asked, name }, graph, { t, n }) {
    const subset = makeSubset(graph, ids, edges, asked, new Date())
    const file = `${name}.${json.extension}`
    download(file, json.mediaType, json.write(subset))
    const nodes = n("count.entries", subset.nodes.length)
    return t("export.done", { nodes, links: n("count.links", subset.edges.length), file })
  },
}
