import * as z from "zod/mini"
import { Localised, PartialDate } from "../text.ts"
import { nodeBase } from "./base.ts"

/** A national code, act, decree or set of rules. */
export const Law = z.strictObject({
  ...nodeBase,
  kind: z.literal("law"),
  /** The language of its own title in `label`, which is cited; the other languages only say what it means. */
  lang: z.optional(z.string()),
  country: z.string(),
  /** "code", "act", "decree", … */
  type: z.string(),
  /** Official number: "109/2009". */
  number: z.optional(z.string()),
  date: z.optional(PartialDate),
  /** How it is called and abbreviated: "C. pén.", "StGB". */
  aliases: z.array(z.string()),
  url: z.optional(Localised),
  /** false: repealed, struck down or not yet commenced. */
  inForce: z.optional(z.boolean()),
  /** Why and since when it is not in force. */
  inForceNote: z.optional(Localised),
  /** The laws or provisions in which its content is found today. */
  replacedBy: z.optional(z.array(z.string())),
})
