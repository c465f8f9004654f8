import type { OpenGraph } from "#graph/query/index.ts"

/**
 * Ids with, after them, what holds them together: every node that is linked to a node none of the
 * others is linked to, and to another one. Five laws that one saved are five dots without the
 * article that all of them implement.
 */
export function withBetween(ids: readonly string[], graph: OpenGraph): string[] {
  const chosen = new Set(ids)
  const alone = ids.filter((id) => !graph.someNeighbor(id, (other) => chosen.has(other)))
  const joined = new Set(
    alone
      .flatMap((id) => graph.neighbors(id))
      .filter((other) => graph.filterNeighbors(other, (id) => chosen.has(id)).length > 1),
  )
  return [...ids, ...joined]
}
