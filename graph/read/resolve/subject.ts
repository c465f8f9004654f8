import type { Mention } from "../names/mention.ts"
import type { Context } from "./context.ts"
import type { Decision } from "./decision.ts"
import { type Named, namedAt } from "./nearby.ts"
import type { Row } from "./row.ts"

/** How many mentions are looked at, so that a text of names alone is still read in linear time. */
const REACH = 12

/**
 * What a block that named texts in sentences before says.
 * @returns null: none of ours; undefined: nothing, so that the rest decides
 */
export function ofBlock(
  mentions: readonly Mention[],
  last: Named,
  row: Row,
  context: Context,
): Decision | null | undefined {
  if (last.id === null) return undefined
  const subject = subjectOf(mentions, last, row, context)
  if (subject.at === last.at) {
    if (!context.isAbout(last.id)) return undefined
    // "The Protocol goes further. Article 13 …": perhaps still of what the page is about.
    const isAside = isByArticle(mentions[last.at]!, row) || !context.isMarked(last.id)
    return isAside ? null : { id: last.id, why: ["block", "uncertain"], rivals: [context.topic!] }
  }
  if (subject.id === last.id) return undefined
  // "The UN treaty is new. It mirrors Article 2 of the Convention. Article 23 …": of the UN treaty.
  const { kind, value } = mentions[subject.at]!
  if (subject.id === null)
    return kind === "other" && value !== "" ? null : { id: last.id, why: ["block", "uncertain"] }
  return { id: subject.id, why: ["block", "uncertain"], rivals: [last.id] }
}

/**
 * What a block is about, where the last name may stand by an article only: "The Code was amended. It
 * follows Article 2 of the Convention. Article 23 …".
 * @param last the last text named before the chain at hand
 * @returns `last` itself where it stands by no article or is alone, else the one that the block named by itself
 */
function subjectOf(mentions: readonly Mention[], last: Named, row: Row, context: Context): Named {
  if (!isByArticle(mentions[last.at]!, row)) return last
  for (let i = last.at - 1; i >= 0 && i > last.at - REACH; i -= 1) {
    const named = isByArticle(mentions[i]!, row) ? null : namedAt(mentions, i, context)
    if (named !== null) return named
  }
  return last
}

/** Whether a name stands right of a chain before the one at hand: "Article 2 of the Convention". */
export function isByArticle({ start }: Mention, { chains, right, at }: Row): boolean {
  let low = 0
  let high = at
  while (low < high) {
    const mid = (low + high) >> 1
    if (chains[mid]!.end <= start) low = mid + 1
    else high = mid
  }
  const beside = low === 0 ? null : right[low - 1]!
  return beside !== null && beside !== "other" && beside.start === start
}
