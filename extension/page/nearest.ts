import { lastWhere } from "./halves.ts"
import type { Mark } from "./marks.ts"

/**
 * Of marks that stand one below the other, those between two heights of the window, in CSS pixels.
 * @param topOf how high a mark stands; undefined where its text has gone
 */
export function between(
  marks: readonly Mark[],
  topOf: (mark: Mark) => number | undefined,
  from: number,
  to: number,
): readonly Mark[] {
  const countAbove = (height: number) =>
    lastWhere(0, marks.length, (count) => (topOf(marks[count - 1]!) ?? height) < height)
  return marks.slice(countAbove(from), countAbove(to))
}
