import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { Localised } from "../text.ts"
import { nodeBase } from "./base.ts"

export const PROVISION_LEVELS = [
  "chapter",
  "section",
  "title",
  "article",
  "paragraph",
  "litera",
  "item",
] as const

/** A division, article, paragraph, letter or item of an instrument. */
export const Provision = z.strictObject({
  ...nodeBase,
  kind: z.literal("provision"),
  instrument: z.string(),
  level: z.enum(PROVISION_LEVELS),
  /** Official heading. */
  title: z.optional(Localised),
  /** What it provides, in our own words, at most two sentences. */
  summary: z.optional(Localised),
  /** What it is about: "procedural-power", "substantive-offence", … */
  topic: z.optional(z.string()),
  /** Paragraphs of the explanatory report on it, both ends included. */
  explanatoryReport: z.optional(z.strictObject({ from: z.int(), to: z.int(), sources: Facts })),
})
