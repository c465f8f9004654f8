import * as z from "zod/mini"
import { Source } from "../provenance.ts"

/** data/sources.json: every source once, sorted by id. */
export const SourcesFile = z.strictObject({
  $schema: z.optional(z.string()),
  sources: z.array(Source),
})
export type SourcesFile = z.infer<typeof SourcesFile>
