import type { CorrespondenceFile } from "#graph/model/files/correspondence.ts"
import type { Builder } from "../collector.ts"

/** data/correspondences: the counterparts of provisions in one other instrument. */
export const correspondences: Builder<CorrespondenceFile> = (file, out) => {
  for (const [i, pair] of file.pairs.entries()) {
    const { from, to, match, note, sources } = pair
    out.edge({ kind: "corresponds-to", from, to, match, note, sources }, `pairs[${i}].to`)
  }
}
