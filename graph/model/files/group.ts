import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { Localised, PartialDate } from "../text.ts"

/** data/groups/<id>.json: States that are compared together, because an organisation counts them so. */
export const GroupFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
  label: Localised,
  /** ISO 3166-1 alpha-2, lower case; States of which the graph knows nothing may be among them. */
  members: z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1)),
  /** The day for which the members are known. */
  asOf: PartialDate,
  sources: Facts,
})
export type GroupFile = z.infer<typeof GroupFile>
