import * as z from "zod/mini"
import { Stated } from "../stated.ts"
import { DateSpan, Localised } from "../text.ts"
import { nodeHead, nodeTail } from "./base.ts"

const Figure = z.strictObject({
  /** What is counted: "Requests received". */
  what: Localised,
  period: z.optional(DateSpan),
  /** As printed in the source; absent where the source gives no figure. */
  value: z.optional(z.number()),
  /** "more-than": the source gives a bound; "about": it rounds. */
  qualifier: z.optional(z.enum(["about", "more-than"])),
  /** "%", "EUR"; a plain count has none. */
  unit: z.optional(z.string()),
  /** What the figure comes to when computed, where that differs from what is printed. */
  computed: z.optional(z.number()),
  /** Countries at the other end: those that sent or received. */
  with: z.optional(z.array(z.string())),
  note: z.optional(Localised),
})

/** What describes a set of figures. */
export const statisticFields = {
  ...nodeHead,
  /** Country the figures are for. */
  country: z.optional(z.string()),
  period: z.optional(DateSpan),
  summary: z.optional(Localised),
  figures: z.array(Figure),
  statements: z.optional(z.array(Stated)),
  ...nodeTail,
}

/** Figures that were published together. */
export const Statistic = z.strictObject({ kind: z.literal("statistic"), ...statisticFields })
