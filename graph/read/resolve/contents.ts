import type { Item } from "../parse/chain.ts"
import type { PackInstrument } from "../pack.ts"

/** An instrument's table of contents: what exists in it, and what lies between two provisions. */
export class Contents {
  private readonly place = new Map<string, number>()
  private readonly paths: readonly string[]
  private readonly ids: readonly string[]

  constructor({ id, paths }: PackInstrument) {
    this.paths = paths
    this.ids = paths.map((path) => `${id}:${path}`)
    paths.forEach((path, i) => this.place.set(path, i))
  }

  private has(path: readonly string[]): boolean {
    return this.place.has(dotted(path))
  }

  /**
   * Ids of the provisions that a member of a chain means; null where one does not exist, and none
   * where it is no member at all. Cuts the member short where only its solid part exists.
   * @param base the article that the text points back to, if any
   */
  targets(member: Item, base: readonly string[]): string[] | null {
    const { path, to, alt, solid } = member
    const full = under(base, path)
    if (to !== null) return this.between(full, under(base, to))
    const place = this.place.get(dotted(full)) ?? (alt && this.place.get(dotted(alt)))
    if (place !== undefined && place !== null) return [this.ids[place]!]
    if (solid === null) return null
    if (solid.path.length === 0) return []
    const sure = this.place.get(dotted(under(base, solid.path)))
    if (sure === undefined) return null
    member.end = solid.end
    return [this.ids[sure]!]
  }

  /**
   * Every provision from one to another, both included, at the level of the two ends: articles 2 to
   * 11, letters a to c. Null where an end does not exist or the range does not run forwards.
   */
  private between(from: readonly string[], to: readonly string[]): string[] | null {
    // "18.1.a to c": the end is written short.
    const end =
      to.length < from.length && !this.has(to)
        ? [...from.slice(0, from.length - to.length), ...to]
        : to
    const first = this.place.get(dotted(from))
    const last = this.place.get(dotted(end))
    if (first === undefined || last === undefined || last <= first) return null
    const depth = Math.min(from.length, end.length)
    const found: string[] = [this.ids[first]!]
    for (let i = first + 1; i <= last; i += 1) {
      const steps = depthOf(this.paths[i]!)
      if (steps === depth || (i === last && steps === end.length)) found.push(this.ids[i]!)
    }
    return found
  }
}

function under(base: readonly string[], path: readonly string[]): readonly string[] {
  return base.length === 0 ? path : [...base, ...path]
}

function dotted(path: readonly string[]): string {
  return path.length === 1 ? path[0]! : path.join(".")
}

function depthOf(path: string): number {
  let depth = 1
  for (let i = 0; i < path.length; i += 1) if (path.charCodeAt(i) === 46) depth += 1
  return depth
}
