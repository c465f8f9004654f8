import type { RecommendationsFile } from "#graph/model/files/recommendations.ts"
import type { Builder } from "../collector.ts"
import { plainLinks } from "./links.ts"

/** data/recommendations: what a document recommends, to whom, about what. */
export const recommendations: Builder<RecommendationsFile> = ({ document, ...file }, out) => {
  for (const [i, { about, ...fields }] of file.recommendations.entries()) {
    const at = `recommendations[${i}]`
    const { id, sources } = fields
    out.node({ kind: "recommendation", document, ...fields }, at)
    out.edge({ kind: "contains", from: document, to: id, sources }, "document")
    plainLinks("about", id, about, `${at}.about`, out)
  }
}
