import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { DateSpan, Localised } from "../text.ts"

/** data/guidance/<number>.json */
export const GuidanceFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^gn\/\d+$/)),
  number: z.int(),
  title: Localised,
  code: z.optional(z.string()),
  adopted: z.optional(DateSpan),
  summary: z.optional(Localised),
  url: z.optional(Localised),
  note: z.optional(Localised),
  sources: Facts,
  /** The provisions it interprets and, in our own words, what it says of each. */
  interprets: z.array(
    z.strictObject({ to: z.string(), note: z.optional(Localised), sources: Facts }),
  ),
})
export type GuidanceFile = z.infer<typeof GuidanceFile>
