/** How far back, in blocks, an instrument that was named still is what a bare article is about. */
export const SECTION_REACH = 6

/** What was known after a block. Never changed once taken. */
export interface Known {
  readonly block: number
  readonly underOther: boolean
  readonly terms: ReadonlyMap<string, string | null>
  readonly seen: ReadonlyMap<string, readonly string[]>
  readonly last: ReadonlyMap<string, LastNamed>
  readonly focus: { id: string; block: number } | null
  readonly article: { instrument: string; article: string; block: number } | null
  /** The article of the page's own treaty that the next block stands under. */
  readonly under: string | null
  /** Bare articles that the page's treaty does not have, as far as they are counted. */
  readonly strange: number
}

export interface LastNamed {
  id: string | null
  block: number
}

/** Whether the blocks that follow read alike after both. */
export function sameKnown(a: Known, b: Known): boolean {
  return (
    a.underOther === b.underOther &&
    a.under === b.under &&
    a.strange === b.strange &&
    sameMap(a.terms, b.terms, Object.is) &&
    sameMap(a.seen, b.seen, sameList) &&
    sameMap(a.last, b.last, (one, other) => {
      const near = one.block === a.block
      return near === (other.block === b.block) && (!near || one.id === other.id)
    }) &&
    sameFocus(a, b) &&
    sameArticle(a, b)
  )
}

function sameMap<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  same: (one: T, other: T) => boolean,
): boolean {
  if (a.size !== b.size) return false
  for (const [key, value] of a) {
    const other = b.get(key)
    if (other === undefined || !same(value, other)) return false
  }
  return true
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i])
}

/** How many blocks ago, for a thing that still counts in the next block; else -1. */
function ageOf(thing: { block: number } | null, block: number, reach: number): number {
  return thing !== null && block + 1 - thing.block <= reach ? block - thing.block : -1
}

function sameFocus(a: Known, b: Known): boolean {
  const age = ageOf(a.focus, a.block, SECTION_REACH)
  if (age !== ageOf(b.focus, b.block, SECTION_REACH)) return false
  return age < 0 || a.focus!.id === b.focus!.id
}

function sameArticle(a: Known, b: Known): boolean {
  const age = ageOf(a.article, a.block, 1)
  if (age !== ageOf(b.article, b.block, 1)) return false
  return (
    age < 0 ||
    (a.article!.article === b.article!.article && a.article!.instrument === b.article!.instrument)
  )
}
