import * as z from "zod/mini"
import { DateSpan, Localised } from "../text.ts"
import { nodeHead, nodeTail } from "./base.ts"

/** What became known of a case: a decision, or only how authorities worked on it. */
const CASE_TYPES = [
  "conviction",
  "decision",
  "emergency",
  "investigation",
  "joint-operation",
  "mutual-assistance",
  "practice",
] as const

/** What describes a case. */
export const caseFields = {
  ...nodeHead,
  /** "decision" where nothing is said. */
  type: z.optional(z.enum(CASE_TYPES)),
  /** "descriptive": the label is a title of ours, because the decision is published without names. */
  naming: z.optional(z.enum(["parties", "usual", "descriptive"])),
  /** Absent where no court is named. */
  court: z.optional(Localised),
  /** Country code, or "international" for a court of several States. */
  jurisdiction: z.string(),
  date: z.optional(DateSpan),
  docket: z.optional(z.array(z.string())),
  ecli: z.optional(
    z.string().check(z.regex(/^ECLI:[A-Z]{2}:[A-Za-z0-9]{1,7}:\d{4}:[A-Za-z0-9.]{1,25}$/)),
  ),
  neutralCitation: z.optional(z.string()),
  /** Where it is reported: "Bull. crim. 2009, n° 177". */
  reporters: z.optional(z.array(z.string())),
  /** What it decides, one sentence in our own words. */
  holding: z.optional(Localised),
  /** What happened, where there is no decision to report. */
  summary: z.optional(Localised),
  outcome: z.optional(Localised),
  offences: z.optional(z.array(Localised)),
  /** How it is written on pages; each form means this case wherever it stands. */
  citedAs: z.array(z.string()),
  /** Forms that mean it only next to its court, its country or another of its forms. */
  citedAsWeak: z.optional(z.array(z.string())),
  /** Forms that other cases share; `preferred` where this is the one meant if nothing else is said. */
  citedAsShared: z.optional(
    z.array(z.strictObject({ form: z.string(), preferred: z.optional(z.boolean()) })),
  ),
  /** Words by which people look for it, too loose to recognise it on a page: "Silk Road". */
  searchTerms: z.optional(z.array(z.string())),
  /** Other ids the same case had. */
  sameAs: z.optional(z.array(z.string())),
  url: z.optional(Localised),
  ...nodeTail,
}

/** A court decision, or another case that authorities reported. */
export const Case = z.strictObject({ kind: z.literal("case"), ...caseFields })
