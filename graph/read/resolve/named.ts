import type { PackInstrument } from "../pack.ts"
import { type LastNamed, lastOf, nounOf, sameLast, withLast } from "./last-named.ts"

/** What was named by the end of a block. Never changed once taken. */
export interface KnownNames {
  /** Short names defined in the text: "the Convention" → an instrument, or null for one that we do not know. */
  readonly terms: ReadonlyMap<string, string | null>
  /** Instruments named so far, by type, the latest last. */
  readonly seen: ReadonlyMap<string, readonly string[]>
  /** Treaties named in the block. */
  readonly here: LastNamed | null
}

/** Which instrument a noun stands for; `certain` is false where several were named. */
export interface Meant {
  readonly id: string
  readonly certain: boolean
}

/** The instruments that a text has named so far, and the short names that it gave them. */
export class NamedSoFar {
  private terms: KnownNames["terms"] = new Map()
  private seen: KnownNames["seen"] = new Map()
  private here: LastNamed | null = null
  /** Treaties named in the block before. */
  private before: LastNamed | null = null
  private saved: KnownNames | null = null
  private readonly instruments: ReadonlyMap<string, PackInstrument>

  constructor(instruments: ReadonlyMap<string, PackInstrument>) {
    this.instruments = instruments
  }

  save(): KnownNames {
    const { saved, terms, seen, here } = this
    if (saved?.terms === terms && saved.seen === seen && saved.here === here) return saved
    this.saved = { terms, seen, here }
    return this.saved
  }

  load(known: KnownNames): void {
    this.saved = known
    this.terms = known.terms
    this.seen = known.seen
    this.here = known.here
  }

  /** Begins a block. */
  enter(): void {
    this.before = this.here
    this.here = null
  }

  /** Takes note of a name that stands for an instrument. */
  name(id: string): void {
    const type = this.instruments.get(id)?.type ?? ""
    const list = this.seen.get(type)
    if (list?.at(-1) !== id)
      this.seen = new Map(this.seen).set(type, [
        ...(list ?? []).filter((other) => other !== id),
        id,
      ])
    this.note(type, id)
  }

  /** Takes note of a treaty that we do not know. */
  nameOther(type: string): void {
    this.note(type, null)
  }

  private note(type: string, id: string | null): void {
    const noun = nounOf(type)
    const { here, before } = this
    if (lastOf(here, noun)?.id === id) return
    // In many blocks the same one treaty is named as in the block before.
    const same = here === null && before?.next === null && before.noun === noun && before.id === id
    this.here = same ? before : withLast(here, noun, id)
  }

  /**
   * "That Convention": the one named last, in this block or the one before.
   * @returns null for one that we do not know, undefined where none was named
   */
  last(type: string): string | null | undefined {
    const noun = nounOf(type)
    return (lastOf(this.here, noun) ?? lastOf(this.before, noun))?.id
  }

  isNamed(id: string): boolean {
    return this.seen.get(this.instruments.get(id)?.type ?? "")?.includes(id) ?? false
  }

  /** Whether an instrument, the one it supplements or one that supplements it was named. */
  supports(id: string): boolean {
    const parent = this.instruments.get(id)?.supplements
    for (const list of this.seen.values())
      for (const named of list) {
        const above = this.instruments.get(named)?.supplements
        if (
          named === id ||
          named === parent ||
          above === id ||
          (above !== undefined && above === parent)
        )
          return true
      }
    return false
  }

  define(type: string, id: string | null): void {
    if (this.terms.get(type) !== id) this.terms = new Map(this.terms).set(type, id)
  }

  /** What a short name was defined to stand for; undefined where it was not. */
  defined(type: string): string | null | undefined {
    return this.terms.get(type)
  }

  /** Which instrument "the Convention" is on a page that is about `topic`. */
  noun(type: string, topic: PackInstrument | undefined): Meant | null {
    const defined = this.defined(type)
    if (defined !== undefined) return defined === null ? null : { id: defined, certain: true }
    const seen = this.seen.get(type)
    if (seen !== undefined) {
      const latest = seen.at(-1)!
      if (seen.length === 1) return { id: latest, certain: true }
      return topic?.type === type
        ? { id: topic.id, certain: latest === topic.id }
        : { id: latest, certain: false }
    }
    const parent = topic === undefined ? this.onlyParent(type) : topic.supplements
    if (parent !== undefined && this.instruments.get(parent)?.type === type)
      return { id: parent, certain: true }
    return null
  }

  /** Where a text names a protocol and no convention, "the Convention" is the one that the protocol is to. */
  private onlyParent(type: string): string | undefined {
    if (this.last(type) !== undefined) return undefined
    const parents = new Set<string | undefined>()
    for (const list of this.seen.values())
      for (const id of list) parents.add(this.instruments.get(id)?.supplements)
    return parents.size === 1 ? parents.values().next().value : undefined
  }
}

/** Whether the blocks that follow read alike after both. */
export function sameNames(a: KnownNames, b: KnownNames): boolean {
  return (
    a === b ||
    (sameMap(a.seen, b.seen, sameList) &&
      sameMap(a.terms, b.terms, Object.is) &&
      sameLast(a.here, b.here))
  )
}

function sameMap<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  same: (one: T, other: T) => boolean,
): boolean {
  if (a === b) return true
  if (a.size !== b.size) return false
  for (const [key, value] of a) {
    const other = b.get(key)
    if (other === undefined || !same(value, other)) return false
  }
  return true
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, i) => id === b[i]))
}
