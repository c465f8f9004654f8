import type { Item } from "../parse/chain.ts"
import type { Contents } from "./contents.ts"
import type { Mention } from "../names/mention.ts"

/** How many mentions on either side are looked at. */
const REACH = 12

/**
 * The other treaties named in the sentence of a reference, the nearest first.
 * @param next index of the first mention after the reference
 */
export function rivals(
  mentions: readonly Mention[],
  next: number,
  from: number,
  to: number,
  id: string,
): string[] {
  const found = new Set<string>()
  for (let i = next - 1; i >= 0 && i >= next - REACH && mentions[i]!.start >= from; i -= 1)
    add(found, mentions[i]!, id)
  for (let i = next; i < mentions.length && i < next + REACH && mentions[i]!.start < to; i += 1)
    add(found, mentions[i]!, id)
  return [...found]
}

function add(found: Set<string>, { kind, value }: Mention, id: string): void {
  if (kind === "sure" && value !== id) found.add(value)
}

/** What a member of a chain would mean in each rival, where that exists. */
export function otherReadings(
  member: Item,
  base: readonly string[],
  ids: readonly string[] | undefined,
  contents: ReadonlyMap<string, Contents>,
): string[][] {
  if (ids === undefined || ids.length === 0) return []
  return ids.flatMap((id) => {
    const targets = contents.get(id)?.targets({ ...member }, base) ?? []
    return targets.length === 0 ? [] : [targets]
  })
}
