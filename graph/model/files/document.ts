import * as z from "zod/mini"
import { documentFields } from "../nodes/document.ts"
import { Link, Participation } from "./links.ts"

/** data/documents/<slug>.json */
export const DocumentFile = z.strictObject({
  $schema: z.optional(z.string()),
  ...documentFields,
  id: z.string().check(z.regex(/^doc\/[a-z0-9][a-z0-9.-]*$/)),
  /** What it deals with. */
  about: z.optional(z.array(Link)),
  /** Provisions that it names in passing. */
  refersTo: z.optional(z.array(Link)),
  /** Its parts: an annex. */
  contains: z.optional(z.array(Link)),
  /** Who prepared it. */
  participants: z.optional(z.array(Participation)),
})
export type DocumentFile = z.infer<typeof DocumentFile>
