import type { CaseFile } from "#graph/model/files/case.ts"
import type { Builder } from "../collector.ts"
import { participations } from "./links.ts"

/** data/cases: a case, its country, and what it cites, applies or bears on. */
export const cases: Builder<CaseFile> = (file, out) => {
  const { $schema: _, links, participants, ...fields } = file
  const { id, jurisdiction, sources } = fields
  out.node({ kind: "case", ...fields }, "")
  if (jurisdiction !== "international") {
    out.edge({ kind: "concerns", from: id, to: jurisdiction, sources }, "jurisdiction")
  }
  for (const [i, link] of links.entries()) out.edge({ from: id, ...link }, `links[${i}].to`)
  participations(id, participants, "participants", out)
}
