import * as z from "zod/mini"
import { statisticFields } from "../nodes/statistic.ts"
import { Link } from "./links.ts"

/** data/statistics/<family>.json */
export const StatisticsFile = z.strictObject({
  $schema: z.optional(z.string()),
  statistics: z.array(
    z.strictObject({
      ...statisticFields,
      id: z.string().check(z.regex(/^stat\/[a-z0-9][a-z0-9.-]*$/)),
      about: z.optional(z.array(Link)),
      /** Figures that these are the sum of. */
      contains: z.optional(z.array(Link)),
    }),
  ),
})
export type StatisticsFile = z.infer<typeof StatisticsFile>
