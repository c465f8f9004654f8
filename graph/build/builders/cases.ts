import type { CaseFile } from "#graph/model/files/case.ts"
import type { Builder } from "../collector.ts"

/** data/cases: a decision and what it cites, applies or bears on. */
export const cases: Builder<CaseFile> = (file, out) => {
  const { $schema: _, links, ...fields } = file
  out.node({ kind: "case", ...fields }, "")
  for (const [i, link] of links.entries()) out.edge({ from: file.id, ...link }, `links[${i}].to`)
}
