import type { PackLaw } from "./pack.ts"

/** What was known of countries after a block. Never changed once taken. */
export interface KnownPlace {
  readonly section: string | null
  readonly met: ReadonlyMap<string, number>
  readonly defined: ReadonlyMap<object, PackLaw>
  readonly named: ReadonlySet<string>
  readonly cited: ReadonlySet<string>
}

/** Whether the blocks that follow read alike after both. */
export function sameKnownPlace(a: KnownPlace, b: KnownPlace): boolean {
  if (a === b) return true
  if (a.section !== b.section || !sameMap(a.met, b.met)) return false
  return sameMap(a.defined, b.defined) && sameSet(a.named, b.named) && sameSet(a.cited, b.cited)
}

function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a === b || (a.size === b.size && [...a].every((each) => b.has(each)))
}

function sameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) if (b.get(key) !== value) return false
  return true
}
