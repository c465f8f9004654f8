import type { ProjectsFile } from "#graph/model/files/projects.ts"
import type { Builder } from "../collector.ts"
import { participations, plainLinks } from "./links.ts"

/** data/projects: capacity building, who pays for it and who takes part. */
export const projects: Builder<ProjectsFile> = (file, out) => {
  for (const [i, { about, fundedBy, participants, ...fields }] of file.projects.entries()) {
    const at = `projects[${i}]`
    out.node({ kind: "project", ...fields }, at)
    plainLinks("about", fields.id, about, `${at}.about`, out)
    plainLinks("funded-by", fields.id, fundedBy, `${at}.fundedBy`, out)
    participations(fields.id, participants, `${at}.participants`, out)
  }
}
