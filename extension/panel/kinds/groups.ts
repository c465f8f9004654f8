import type { Localised } from "#graph/model/text.ts"
import groups from "../../generated/groups.json" with { type: "json" }

/** States that are compared together, as `data/groups` has them. */
export interface Group {
  id: string
  label: Localised
  members: readonly string[]
}

/** @throws {Error} where the data have no such group, which is a mistake of the build */
export function groupNamed(id: string): Group {
  const group = (groups as readonly Group[]).find((each) => each.id === id)
  if (group === undefined) throw new Error(`data/groups has no ${id}.json, which the panel offers.`)
  return group
}
