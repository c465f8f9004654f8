import type { Mark } from "./marks.ts"

/**
 * Of marks that stand one below the other, those between two heights of the window, in CSS pixels;
 * found by halves, so that few are measured.
 * @param topOf how high a mark stands; undefined where its text has gone
 */
export function between(
  marks: readonly Mark[],
  topOf: (mark: Mark) => number | undefined,
  from: number,
  to: number,
): readonly Mark[] {
  const firstFrom = (height: number) => {
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((topOf(marks[middle]!) ?? height) < height) low = middle + 1
      else high = middle
    }
    return low
  }
  return marks.slice(firstFrom(from), firstFrom(to))
}
