import type { Item } from "../parse/chain.ts"
import type { PackInstrument } from "../pack.ts"

/** An instrument's table of contents: what exists in it, and what lies between two provisions. */
export class Contents {
  private readonly place = new Map<string, number>()
  private readonly paths: readonly string[]

  constructor(instrument: PackInstrument) {
    this.paths = instrument.paths
    instrument.paths.forEach((path, i) => this.place.set(path, i))
  }

  has(path: readonly string[]): boolean {
    return this.place.has(path.join("."))
  }

  /**
   * The provisions that a member of a chain means, as dotted paths; null where one does not exist, and
   * none where it is no member at all. Cuts the member short where only its solid part exists.
   * @param base the article that the text points back to, if any
   */
  targets(member: Item, base: readonly string[]): string[] | null {
    const { path, to, alt, solid } = member
    const full = [...base, ...path]
    if (to !== null) return this.between(full, [...base, ...to])
    if (this.has(full)) return [full.join(".")]
    if (alt !== null && this.has(alt)) return [alt.join(".")]
    if (solid === null) return null
    if (solid.path.length === 0) return []
    const sure = [...base, ...solid.path]
    if (!this.has(sure)) return null
    member.end = solid.end
    return [sure.join(".")]
  }

  /**
   * Every provision from one to another, both included, at the level of the two ends: articles 2 to
   * 11, letters a to c. Null where an end does not exist or the range does not run forwards.
   */
  between(from: readonly string[], to: readonly string[]): string[] | null {
    // "18.1.a to c": the end is written short.
    const end =
      to.length < from.length && !this.has(to)
        ? [...from.slice(0, from.length - to.length), ...to]
        : to
    const first = this.place.get(from.join("."))
    const last = this.place.get(end.join("."))
    if (first === undefined || last === undefined || last <= first) return null
    const depth = Math.min(from.length, end.length)
    const found: string[] = [from.join(".")]
    for (let i = first + 1; i <= last; i += 1) {
      const path = this.paths[i]!
      const steps = depthOf(path)
      if (steps === depth || (i === last && steps === end.length)) found.push(path)
    }
    return found
  }
}

function depthOf(path: string): number {
  let depth = 1
  for (let i = 0; i < path.length; i += 1) if (path.charCodeAt(i) === 46) depth += 1
  return depth
}
