import type { Words } from "./beside.ts"
import { isBeside, type Run } from "./rows.ts"

/** A gap up to this, in heights of type, may follow the mark of a list. */
const MARK_GAP = 3.2
/** The mark of a list: "(a)", "(cb)", "12.", "–", "●". */
export const MARK =
  /^(?:[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,6})[.)\]]+|[([]\p{Ll}{2}[.)\]]+|[^\p{L}\p{N}\s])$/u

/**
 * Joins the mark of a list, first of its row, to what follows it: marks that stand in a column of
 * their own would be read by themselves.
 * @param runs row by row, from left to right
 */
export function withMarks(runs: readonly Run[], { textOf }: Pick<Words, "textOf">): Run[] {
  const found: Run[] = []
  for (const [i, run] of runs.entries()) {
    const mark = found.at(-1)
    const isMarked =
      mark === runs[i - 1] &&
      mark !== undefined &&
      isBeside(run, mark) &&
      run.left - mark.right < MARK_GAP * Math.max(run.size, mark.size) &&
      !(runs[i - 2] && isBeside(mark, runs[i - 2]!)) &&
      MARK.test(textOf(mark))
    if (isMarked) found[found.length - 1] = together(mark, run)
    else found.push(run)
  }
  return found
}

function together(run: Run, next: Run): Run {
  const { y, size } = next.size > run.size ? next : run
  return { items: [...run.items, ...next.items], left: run.left, right: next.right, y, size }
}
