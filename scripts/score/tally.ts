import type { Reference, Why } from "#graph/read/types.ts"
import type { Case, Wanted } from "./sets.ts"

/** How many references were found and how many of them are right; how many were wanted. */
export interface Count {
  found: number
  right: number
  wanted: number
}

export type Tally = Map<string, Count>

/** Whether a reference is exactly one that is wanted: its words and its targets. */
export function isRight(found: Wanted, wanted: readonly Wanted[]): boolean {
  return wanted.some(
    ({ start, end, targets }) =>
      start === found.start && end === found.end && targets.join() === found.targets.join(),
  )
}

/** The rules of a reference as a key of the table of measurements. */
export function keyOf(why: readonly Why[]): string {
  return why.join("+")
}

/** Only the sets about laws say which laws and decisions must be found: elsewhere treaties alone count. */
export function isCounted({ kind }: Case, { instrument }: Reference): boolean {
  return kind === "laws" || !instrument.includes("/")
}

/** Counts by what a name function says of each case and reference. */
export function tally(
  cases: readonly Case[],
  read: readonly Reference[][][],
  name: (one: Case, reference: Reference | null) => string | null,
): Tally {
  const counts: Tally = new Map()
  const count = (key: string | null): Count => {
    const known = counts.get(key ?? "") ?? { found: 0, right: 0, wanted: 0 }
    if (key !== null) counts.set(key, known)
    return known
  }
  cases.forEach((one, i) => {
    one.want.forEach((wanted, block) => {
      for (const reference of read[i]![block]!) {
        if (!isCounted(one, reference)) continue
        const known = count(name(one, reference))
        known.found += 1
        if (isRight(reference, wanted)) known.right += 1
      }
      count(name(one, null)).wanted += wanted.length
    })
  })
  return counts
}
