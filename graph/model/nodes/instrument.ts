import * as z from "zod/mini"
import { Localised, PartialDate } from "../text.ts"
import { nodeBase } from "./base.ts"

/** A treaty or an act of an international organisation. */
export const Instrument = z.strictObject({
  ...nodeBase,
  kind: z.literal("instrument"),
  /** Official title; `label` is the usual short name. */
  title: Localised,
  /** Number in its series: "ETS No. 185". */
  reference: z.optional(Localised),
  opened: z.optional(PartialDate),
  inForce: z.optional(PartialDate),
  /** Official texts, by language. */
  url: z.optional(Localised),
})
