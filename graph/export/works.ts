import { workOf } from "#graph/ids/index.ts"
import type { Subset } from "#graph/model/subset.ts"

/** The treaties and laws of the provisions among some nodes that are not among them themselves. */
export function worksOf(ids: readonly string[], graph: { hasNode(id: string): boolean }): string[] {
  const chosen = new Set(ids)
  const works = new Set(ids.map(workOf))
  return [...works].filter((id) => !chosen.has(id) && graph.hasNode(id))
}

/**
 * What is in a subset only so that its provisions can be named: whoever kept five provisions wants
 * five entries. It travels in `selection`, as all that was asked for.
 */
export function onlyNamed(subset: Subset): ReadonlySet<unknown> {
  const found = subset.selection["works"]
  return new Set(Array.isArray(found) ? found : [])
}
