import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { Localised } from "../text.ts"
import { nodeBase } from "./base.ts"

const Stated = z.strictObject({ text: Localised, sources: Facts })

/** A State. */
export const Country = z.strictObject({
  ...nodeBase,
  kind: z.literal("country"),
  /** Reservations and declarations made, in our own words. */
  declarations: z.optional(z.array(Stated)),
  /** Authorities for co-operation. */
  authorities: z.optional(Stated),
  /** The point of contact of the 24/7 network. */
  contactPoint: z.optional(Stated),
})
