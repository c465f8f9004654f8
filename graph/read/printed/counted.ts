import type { Run } from "./rows.ts"

/** A line that is the number of an article: "Art. 5", "ARTICLE 5 –", "§ 5". Not "Article 5 applies". */
const HEADING = /^(?:\p{Lu}\p{L}*\.?|§)\s?(\d{1,4})\s?(?:[-–—.:]|$)/u
/** Fewer of them may stand in this order by chance. */
const LEAST = 3

/**
 * Whether the articles of a text are counted on from the foot of a column to the head of the next:
 * text in columns, then, however well its lines stand beside each other. A table counts along its
 * rows, or down one of its columns.
 */
export function countsDown(
  columns: readonly (readonly Run[])[],
  textOf: (run: Run) => string,
): boolean {
  let [found, inColumns, last] = [0, 0, 0]
  for (const column of columns) {
    const before = found
    for (const run of column) {
      const number = Number(HEADING.exec(textOf(run))?.[1])
      if (Number.isNaN(number)) continue
      if (found > 0 && number !== last + 1) return false
      found += 1
      last = number
    }
    if (found > before) inColumns += 1
  }
  return inColumns > 1 && found >= LEAST
}
