import type { OrganisationsFile } from "#graph/model/files/organisations.ts"
import type { Builder } from "../collector.ts"
import { plainLinks } from "./links.ts"

/** data/organisations: bodies, networks, authorities, companies. */
export const organisations: Builder<OrganisationsFile> = (file, out) => {
  for (const [i, { about, ...fields }] of file.organisations.entries()) {
    const at = `organisations[${i}]`
    out.node({ kind: "organisation", ...fields }, at)
    plainLinks("about", fields.id, about, `${at}.about`, out)
  }
}
