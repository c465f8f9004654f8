import * as z from "zod/mini"
import { Stated } from "../stated.ts"
import { Localised } from "../text.ts"
import { nodeHead, nodeTail } from "./base.ts"

const ORGANISATION_TYPES = [
  "association",
  "body",
  "company",
  "conference-series",
  "fund",
  "international-organisation",
  "national-authority",
  "network",
  "research-body",
] as const

/** What describes an organisation. */
export const organisationFields = {
  ...nodeHead,
  type: z.enum(ORGANISATION_TYPES),
  /** Country of a national authority. */
  country: z.optional(z.string()),
  summary: z.optional(Localised),
  statements: z.optional(z.array(Stated)),
  ...nodeTail,
}

/** A body, network, authority or company. */
export const Organisation = z.strictObject({
  kind: z.literal("organisation"),
  ...organisationFields,
})
