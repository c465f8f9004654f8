import * as z from "zod/mini"
import { MANNERS } from "../kinds.ts"
import { caseFields } from "../nodes/case.ts"
import { Link, Participation } from "./links.ts"

/** data/cases/<slug>.json */
export const CaseFile = z.strictObject({
  $schema: z.optional(z.string()),
  ...caseFields,
  id: z.string().check(z.regex(/^case\/[a-z0-9][a-z0-9.-]*$/)),
  /** What the decision cites, applies or bears on (`concerns`). */
  links: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("cites"), ...Link.shape }),
      z.strictObject({ kind: z.literal("applies"), ...Link.shape }),
      z.strictObject({
        kind: z.literal("concerns"),
        /** Where more is known: it gives a provision its meaning, or keeps a case outside of it. */
        manner: z.optional(z.enum(MANNERS)),
        ...Link.shape,
      }),
    ]),
  ),
  /** Other countries and organisations that worked on the case. */
  participants: z.optional(z.array(Participation)),
})
export type CaseFile = z.infer<typeof CaseFile>
