import * as z from "zod/mini"
import { projectFields } from "../nodes/project.ts"
import { Link, Participation } from "./links.ts"

/** data/projects/<family>.json */
export const ProjectsFile = z.strictObject({
  $schema: z.optional(z.string()),
  projects: z.array(
    z.strictObject({
      ...projectFields,
      id: z.string().check(z.regex(/^project\/[a-z0-9][a-z0-9.-]*$/)),
      about: z.optional(z.array(Link)),
      fundedBy: z.optional(z.array(Link)),
      participants: z.optional(z.array(Participation)),
    }),
  ),
})
export type ProjectsFile = z.infer<typeof ProjectsFile>
