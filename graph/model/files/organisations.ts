import * as z from "zod/mini"
import { organisationFields } from "../nodes/organisation.ts"
import { Link } from "./links.ts"

/** data/organisations/<family>.json */
export const OrganisationsFile = z.strictObject({
  $schema: z.optional(z.string()),
  organisations: z.array(
    z.strictObject({
      ...organisationFields,
      id: z.string().check(z.regex(/^org\/[a-z0-9][a-z0-9.-]*$/)),
      about: z.optional(z.array(Link)),
    }),
  ),
})
export type OrganisationsFile = z.infer<typeof OrganisationsFile>
