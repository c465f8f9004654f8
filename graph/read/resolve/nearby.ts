import type { Context } from "./context.ts"
import type { Mention } from "../names/mention.ts"

/** How many mentions are looked at, so that a text of names alone is still read in linear time. */
const REACH = 12

/** A mention, and the instrument it stands for here. */
export interface Named {
  /** null: another text. */
  id: string | null
  certain: boolean
  start: number
  /** Index of the mention. */
  at: number
}

/**
 * What the mention at an index stands for; null: nothing that an article may be of.
 * @param since from here on, a noun that stands for no treaty of ours is another text's: "the protocol"
 */
export function namedAt(
  mentions: readonly Mention[],
  at: number,
  context: Context,
  since = Infinity,
): Named | null {
  const { kind, value, start } = mentions[at]!
  if (kind === "hint") return null
  if (kind === "other") return { id: null, certain: true, start, at }
  if (kind === "sure") return { id: value, certain: true, start, at }
  // What may only be one of those that are never marked is not ours in any case: "the Arab Convention".
  if (kind === "weak" && !context.isMarked(value)) return { id: null, certain: true, start, at }
  if (kind === "weak" || kind === "homonym")
    return value === context.topic ? { id: value, certain: true, start, at } : null
  const noun = context.noun(value)
  if (noun === null) return start >= since ? { id: null, certain: true, start, at } : null
  return { ...noun, start, at }
}

/**
 * The last mention at or before an index that names a text.
 * @param sentence where the sentence begins
 */
export function lastNamed(
  mentions: readonly Mention[],
  from: number,
  sentence: number,
  context: Context,
): Named | null {
  for (let i = from; i >= 0 && i > from - REACH; i -= 1) {
    const named = namedAt(mentions, i, context, sentence)
    if (named !== null) return named
  }
  return null
}

/** The first mention from an index on, up to a place, that names a text. */
export function firstNamed(
  mentions: readonly Mention[],
  from: number,
  to: number,
  context: Context,
): Named | null {
  for (let i = from; i < mentions.length && mentions[i]!.start < to && i < from + REACH; i += 1) {
    const named = namedAt(mentions, i, context)
    if (named !== null) return named
  }
  return null
}

/**
 * Whether a code, an act or a second treaty is named in the same sentence as well.
 * @param next index of the first mention after the reference
 */
export function others(
  mentions: readonly Mention[],
  next: number,
  from: number,
  to: number,
  id: string,
): boolean {
  const other = ({ kind, value }: Mention): boolean =>
    kind === "other" || (kind === "sure" && value !== id)
  for (let i = next - 1; i >= 0 && i >= next - REACH && mentions[i]!.start >= from; i -= 1)
    if (other(mentions[i]!)) return true
  for (let i = next; i < mentions.length && i < next + REACH && mentions[i]!.start < to; i += 1)
    if (other(mentions[i]!)) return true
  return false
}

/** Whether another treaty is named before a name in its block. */
export function isAfterTreaty(mentions: readonly Mention[], { id, at }: Named): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    const { kind, value } = mentions[i]!
    if ((kind === "sure" && value !== id) || (kind === "other" && value !== "")) return true
  }
  return false
}
