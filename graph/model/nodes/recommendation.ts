import * as z from "zod/mini"
import { Localised } from "../text.ts"
import { nodeHead, nodeTail } from "./base.ts"

/** What describes a recommendation. */
export const recommendationFields = {
  ...nodeHead,
  /** Number in the document that makes it. */
  number: z.int(),
  /** "domestic": for national authorities; "protocol": to be dealt with in a protocol. */
  group: z.enum(["domestic", "protocol"]),
  addressees: z.array(Localised),
  /** What is recommended, in our own words. */
  summary: Localised,
  ...nodeTail,
}

/** One recommendation of a document. */
export const Recommendation = z.strictObject({
  kind: z.literal("recommendation"),
  document: z.string(),
  ...recommendationFields,
})
