import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { DateSpan, Localised } from "../text.ts"

/** A link from the thing a record describes to another. */
export const Link = z.strictObject({ to: z.string(), note: z.optional(Localised), sources: Facts })
export type Link = z.infer<typeof Link>

/** A country or organisation that took part in the thing a record describes. */
export const Participation = z.strictObject({
  who: z.string(),
  /** Row of the table that says so: "sn-26". */
  row: z.optional(z.string()),
  /** The dates that row gives, and how it prints them. */
  date: z.optional(DateSpan),
  datePrinted: z.optional(z.string()),
  note: z.optional(Localised),
  sources: Facts,
})
export type Participation = z.infer<typeof Participation>
