import * as z from "zod/mini"
import { Localised, PartialDate } from "../text.ts"
import { nodeBase } from "./base.ts"

/** A court decision. */
export const Case = z.strictObject({
  ...nodeBase,
  kind: z.literal("case"),
  court: z.string(),
  /** Country code, or "international" for a court of several States. */
  jurisdiction: z.string(),
  date: z.optional(PartialDate),
  docket: z.optional(z.array(z.string())),
  ecli: z.optional(z.string()),
  /** What it decides, one sentence in our own words. */
  holding: z.optional(Localised),
  /** How it is written on pages. */
  citedAs: z.array(z.string()),
  url: z.optional(Localised),
})
