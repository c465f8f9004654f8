import * as z from "zod/mini"
import { eventFields } from "../nodes/event.ts"
import { Link, Participation } from "./links.ts"

/** data/events/<family>.json: the events of a series, or those of one country alone. */
export const EventsFile = z.strictObject({
  $schema: z.optional(z.string()),
  events: z.array(
    z.strictObject({
      ...eventFields,
      id: z.string().check(z.regex(/^event\/[a-z0-9][a-z0-9.-]*$/)),
      about: z.optional(z.array(Link)),
      fundedBy: z.optional(z.array(Link)),
      participants: z.optional(z.array(Participation)),
    }),
  ),
})
export type EventsFile = z.infer<typeof EventsFile>
