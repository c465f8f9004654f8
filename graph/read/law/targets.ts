import { judge } from "../resolve/confidence.ts"
import type { Reference, Why } from "../types.ts"
import type { Chain, Item } from "./list.ts"
import type { PackLaw } from "./pack.ts"
import type { Table } from "./table.ts"

/** How many of the numbers a law has; a range counts where both its ends are there. */
export function countIn(table: Table, { items }: Chain): number {
  let count = 0
  for (const { number, to, steps } of items) {
    const found = table.find(number, to, steps)
    if (found !== null && found.open !== true) count += 1
  }
  return count
}

/** Whether a law has all of the numbers, each as one provision. */
export function hasAll(table: Table, { items }: Chain): boolean {
  return items.every(({ number, to, steps }) => {
    const found = table.find(number, to, steps)
    return found !== null && found.open !== true && (to !== null || found.paths.length === 1)
  })
}

/** Whether few laws have such a number: "197 bis", "153-A", "323-1". */
export function isDistinct({ number, steps }: Item): boolean {
  return /[a-z-]/.test(number.key) || steps[0]?.by === "~"
}

/** Ids of what a member of a chain means in a law; null where that is not in the graph. */
export function targetsIn(
  table: Table,
  { number, to, steps }: Item,
  law: PackLaw,
): { ids: string[]; deeper: boolean } | null {
  const found = table.find(number, to, steps)
  if (found === null) return null
  return { ids: found.paths.map((path) => `${law.id}:${path}`), deeper: found.deeper > 0 }
}

/** The reference that a member of a chain is; null where its target is not in the graph. */
export function referenceTo(
  table: Table,
  item: Item,
  law: PackLaw,
  rules: readonly Why[],
): Reference | null {
  const targets = targetsIn(table, item, law)
  if (targets === null) return null
  const why: Why[] = targets.deeper ? [...rules, "deeper"] : [...rules]
  const { confidence, sure } = judge(why)
  const { start, end } = item
  return { start, end, targets: targets.ids, instrument: law.id, confidence, sure, why }
}
