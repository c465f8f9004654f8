import * as z from "zod/mini"
import { recommendationFields } from "../nodes/recommendation.ts"
import { Link } from "./links.ts"

/** data/recommendations/<document>.json: the recommendations of one document. */
export const RecommendationsFile = z.strictObject({
  $schema: z.optional(z.string()),
  document: z.string(),
  recommendations: z.array(
    z.strictObject({
      ...recommendationFields,
      id: z.string().check(z.regex(/^rec\/[a-z0-9][a-z0-9.-]*$/)),
      about: z.optional(z.array(Link)),
    }),
  ),
})
export type RecommendationsFile = z.infer<typeof RecommendationsFile>
