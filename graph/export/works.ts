import { workOf } from "#graph/ids/index.ts"

/** Ids with, after them, the treaty or law of every provision among them. */
export function withWorks(
  ids: readonly string[],
  graph: { hasNode(id: string): boolean },
): string[] {
  const all = new Set(ids)
  for (const id of ids) {
    const work = workOf(id)
    if (graph.hasNode(work)) all.add(work)
  }
  return [...all]
}
