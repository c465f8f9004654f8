import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { Stated } from "../stated.ts"
import { Localised, PartialDate } from "../text.ts"
import { nodeBase } from "./base.ts"

/**
 * Where a State is counted when countries are compared: the member States of the Council of
 * Europe and Russia under Europe, all others where the United Nations count them.
 */
export const REGIONS = ["Africa", "Americas", "Asia", "Europe", "Oceania"] as const

/** A reservation or declaration, in our own words. */
export const Declaration = z.strictObject({
  type: z.optional(z.enum(["reservation", "declaration"])),
  /** The treaty provisions it is about. */
  about: z.optional(z.array(z.string())),
  date: z.optional(PartialDate),
  text: Localised,
  sources: Facts,
})

/** A State. */
export const Country = z.strictObject({
  ...nodeBase,
  kind: z.literal("country"),
  region: z.optional(z.enum(REGIONS)),
  /** Reservations and declarations made, as far as they are known. */
  declarations: z.optional(z.array(Declaration)),
  /** Authorities for co-operation. */
  authorities: z.optional(Stated),
  /** The point of contact of the 24/7 network. */
  contactPoint: z.optional(Stated),
})
