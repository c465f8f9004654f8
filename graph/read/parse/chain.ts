import { sameKind } from "./labels.ts"

/** One member of a list of references: a path from the article down, not yet tied to an instrument. */
export interface Item {
  start: number
  end: number
  path: string[]
  /** Other end of a range. */
  to: string[] | null
  /** What remains where the last steps, written apart, are no part of it: "Article 18, a) the order". */
  solid: { path: string[]; end: number } | null
  /** Second reading, where a bare number may belong one level up or down; the table of contents decides. */
  alt: string[] | null
}

/** Everything read around one trigger: "Articles 16, paragraph 1, and 17". */
export interface Chain {
  start: number
  end: number
  items: Item[]
  /** "same": paths are relative to the article mentioned before; "this": to the article the text stands in. */
  anaphor: "none" | "same" | "this"
  /** false where something after the number was not understood. */
  understood: boolean
  /** Written so oddly ("Article XVIII") that only a name beside it shows what it is. */
  needsName: boolean
}

/** Labels read after one unit word: "paragraphs 1 and 3", not yet put under an article. */
export interface Group {
  items: Item[]
  end: number
}

export function item(
  start: number,
  end: number,
  path: string[],
  alt: string[] | null = null,
): Item {
  return { start, end, path, to: null, solid: null, alt }
}

/** A group of articles as a chain. */
export function articles(start: number, { end, items }: Group): Chain {
  return { start, end, items, anaphor: "none", understood: true, needsName: false }
}

/** Parts of an article that the text only points back to. */
export function pointer(
  start: number,
  end: number,
  items: Item[],
  anaphor: "same" | "this",
): Chain {
  if (items.length === 1) items[0]!.end = end
  return { start, end, items, anaphor, understood: true, needsName: false }
}

/** The parts of one label, each a member of its own: ("18") with ("1.a", "1.b") → ("18.1.a", "18.1.b"). */
export function under(label: Item, parts: readonly Item[]): Item[] {
  return parts.map((part, i) => ({
    start: i === 0 ? label.start : part.start,
    end: part.end,
    path: [...label.path, ...part.path],
    to: part.to === null ? null : [...label.path, ...part.to],
    solid: null,
    alt: part.alt,
  }))
}

/** Puts lower parts under upper ones named after them: "paragraphs 1 and 3" of "Article 18". */
export function raise(start: number, lower: Group, upper: Group): Group {
  const several = upper.items.length > 1
  const alone = lower.items.length === 1
  const items = upper.items.flatMap((top, i) =>
    lower.items.map((low) => ({
      start: several ? (alone && i === 0 ? start : top.start) : low.start,
      end: alone || several ? top.end : low.end,
      path: [...top.path, ...low.path],
      to: low.to === null ? null : [...top.path, ...low.to],
      solid: null,
      alt: null,
    })),
  )
  return { items, end: upper.end }
}

/**
 * Replaces the deepest step of the same kind: ("18.1.a", "b") → "18.1.b".
 * @param from the first step that may be replaced
 * @returns null where no step is of that kind
 */
export function attach(path: readonly string[], step: string, from: number): string[] | null {
  for (let i = path.length - 1; i >= from; i -= 1) {
    if (sameKind(path[i]!, step)) return [...path.slice(0, i), step]
  }
  return null
}
