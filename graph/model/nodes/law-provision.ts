import * as z from "zod/mini"
import { Localised } from "../text.ts"
import { nodeBase } from "./base.ts"

/** A section or article of a national law; its `label` is how it is cited at home. */
export const LawProvision = z.strictObject({
  ...nodeBase,
  kind: z.literal("law-provision"),
  country: z.string(),
  law: z.string(),
  summary: z.optional(Localised),
  /** false: repealed, struck down or not yet commenced. */
  inForce: z.optional(z.boolean()),
  /** Why and since when it is not in force. */
  inForceNote: z.optional(Localised),
  /** The provisions in which what older texts cite under this number is found today. */
  replacedBy: z.optional(z.array(z.string())),
})
