import * as z from "zod/mini"
import { Stated } from "../stated.ts"
import { DateSpan, Localised } from "../text.ts"
import { nodeHead, nodeTail } from "./base.ts"

const EVENT_TYPES = [
  "advice",
  "ceremony",
  "conference",
  "exercise",
  "legislation",
  "meeting",
  "mission",
  "plenary",
  "plenary+conference",
  "report",
  "study-visit",
  "training",
  "workshop",
] as const

/** What describes an event. */
export const eventFields = {
  ...nodeHead,
  type: z.enum(EVENT_TYPES),
  date: z.optional(DateSpan),
  /** Where it was held; the country by its code. */
  place: z.optional(
    z.strictObject({ city: z.optional(Localised), country: z.optional(z.string()) }),
  ),
  summary: z.optional(Localised),
  /** Key messages and the like. */
  statements: z.optional(z.array(Stated)),
  ...nodeTail,
}

/** A conference, plenary, training or other activity. */
export const Event = z.strictObject({ kind: z.literal("event"), ...eventFields })
