import * as z from "zod/mini"
import { Stated } from "../stated.ts"
import { DateSpan, Localised } from "../text.ts"
import { nodeHead, nodeTail } from "./base.ts"

const DOCUMENT_TYPES = [
  "analysis",
  "annex",
  "assessment",
  "compilation",
  "conclusions",
  "discussion-paper",
  "draft",
  "explanatory-report",
  "guide",
  "key-messages",
  "mandate",
  "meeting-report",
  "news",
  "presentation",
  "questionnaire",
  "recommendations",
  "report",
  "strategy",
  "study",
  "template",
] as const

/** What describes a document; its label is its title. */
export const documentFields = {
  ...nodeHead,
  type: z.enum(DOCUMENT_TYPES),
  /** Document code: "T-CY(2013)17rev". */
  code: z.optional(z.string()),
  date: z.optional(DateSpan),
  summary: z.optional(Localised),
  url: z.optional(Localised),
  /** What it says, point by point, where that matters here. */
  statements: z.optional(z.array(Stated)),
  /** Where the printed text errs or contradicts itself: what is printed and what is meant. */
  anomalies: z.optional(z.array(Stated)),
  ...nodeTail,
}

/** A report, assessment, study or other paper. */
export const Document = z.strictObject({ kind: z.literal("document"), ...documentFields })
