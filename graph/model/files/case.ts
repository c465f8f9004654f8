import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { Localised, PartialDate } from "../text.ts"

/** data/cases/<slug>.json */
export const CaseFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^case\/[a-z0-9][a-z0-9.-]*$/)),
  label: Localised,
  court: z.string(),
  jurisdiction: z.string(),
  date: z.optional(PartialDate),
  docket: z.optional(z.array(z.string())),
  ecli: z.optional(z.string()),
  holding: z.optional(Localised),
  citedAs: z.array(z.string()),
  url: z.optional(Localised),
  note: z.optional(Localised),
  sources: Facts,
  /** What the decision cites, applies or bears on (`concerns`). */
  links: z.array(
    z.strictObject({
      kind: z.enum(["cites", "applies", "concerns"]),
      to: z.string(),
      note: z.optional(Localised),
      sources: Facts,
    }),
  ),
})
export type CaseFile = z.infer<typeof CaseFile>
