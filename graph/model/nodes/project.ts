import * as z from "zod/mini"
import { DateSpan, Localised } from "../text.ts"
import { nodeHead, nodeTail } from "./base.ts"

/** What describes a project. */
export const projectFields = {
  ...nodeHead,
  period: z.optional(DateSpan),
  /** In whole units of the currency, an ISO 4217 code. */
  budget: z.optional(z.strictObject({ amount: z.number(), currency: z.string() })),
  summary: z.optional(Localised),
  ...nodeTail,
}

/** A capacity-building project or programme. */
export const Project = z.strictObject({ kind: z.literal("project"), ...projectFields })
