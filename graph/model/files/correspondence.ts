import * as z from "zod/mini"
import { MATCHES } from "../kinds.ts"
import { Facts } from "../provenance.ts"
import { Localised } from "../text.ts"

/** data/correspondences/<id>.json: where another instrument deals with what a marked one deals with. */
export const CorrespondenceFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** The other instrument. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  /** What holds for the comparison as a whole, such as the text that was compared. */
  note: z.optional(Localised),
  pairs: z.array(
    z.strictObject({
      /** A provision of ours. */
      from: z.string(),
      /** Its counterpart in the other instrument. */
      to: z.string(),
      match: z.enum(MATCHES),
      note: z.optional(Localised),
      sources: Facts,
    }),
  ),
})
export type CorrespondenceFile = z.infer<typeof CorrespondenceFile>
