import * as z from "zod/mini"
import { DateSpan, Localised } from "../text.ts"
import { nodeBase } from "./base.ts"

/** A guidance note of the Cybercrime Convention Committee (T-CY). */
export const GuidanceNote = z.strictObject({
  ...nodeBase,
  kind: z.literal("guidance-note"),
  number: z.int(),
  title: Localised,
  /** Document code: "T-CY(2013)7". */
  code: z.optional(z.string()),
  adopted: z.optional(DateSpan),
  summary: z.optional(Localised),
  url: z.optional(Localised),
})
