import { countsDown } from "./counted.ts"
import { MARK } from "./marks.ts"
import { SENTENCE_END } from "./paragraphs.ts"
import type { Run } from "./rows.ts"
import { BESIDE, type Zone } from "./zones.ts"

/** A cell goes on where its next line is no further down than this, in usual distances of lines. */
const GOES_ON = 1.08
/** Share of the steps from line to line that must be the same to tell the distance of lines. */
const OFTEN = 0.15
/** Distance of lines, in heights of type, where a table does not show it. */
const LEADING = 1.25
/** More lines than this in the usual cell, and it is text in columns. */
const LONGEST_CELL = 10
/** A heading's type is larger than that of text by this factor at least. */
const LARGE = 1.12
/** Least number of white spaces in columns that are also between rows, and least share of them. */
const LEAST_ALIGNED = 3
const ALIGNED = 0.9

/** The cells of a table, row by row; null where this is no table. */
export function cellsOf({ runs, strips }: Zone, textOf: (run: Run) => string): Run[][] | null {
  const columns = withoutMarks(
    strips.map(({ left, right }) => runs.filter((run) => run.left >= left && run.right <= right)),
    textOf,
  )
  if (columns.length < 2 || runOn(columns, textOf) || countsDown(columns, textOf)) return null
  const gaps = gapsOf(columns)
  const rows = rowEnds(columns, gaps)
  const usual = runs.length / columns.length / (rows.length + 1)
  if (hasHeadings(runs, rows, usualSize(columns))) return null
  const all = gaps.flat()
  const aligned = all.filter(({ from, to }) => rows.some((end) => end >= from && end < to)).length
  if (aligned < LEAST_ALIGNED || aligned < ALIGNED * all.length || usual > LONGEST_CELL) return null
  const cells: Run[][] = []
  for (const [i, bottom] of [...rows, Infinity].entries()) {
    const top = rows[i - 1] ?? -Infinity
    for (const column of columns) {
      const cell = column.filter(({ y }) => y > top && y <= bottom)
      if (cell.length > 0) cells.push(cell)
    }
  }
  return cells
}

/** Whether large type stands below the first row, where no table has its head: text with headings. */
function hasHeadings(runs: readonly Run[], [firstRow]: readonly number[], size: number): boolean {
  return runs.some((run) => run.y > (firstRow ?? Infinity) && run.size > LARGE * size)
}

/** Whether a sentence goes on from the end of a column to the beginning of the next: text, then. */
function runOn(columns: readonly (readonly Run[])[], textOf: (run: Run) => string): boolean {
  return columns.some((column, i) => {
    const next = columns[i + 1]
    if (next === undefined) return false
    return !SENTENCE_END.test(textOf(column.at(-1)!)) && /^\p{Ll}/u.test(textOf(next[0]!))
  })
}

/** Columns of nothing but marks of a list go to the text they stand before. */
function withoutMarks(columns: Run[][], textOf: (run: Run) => string): Run[][] {
  const found: Run[][] = []
  for (const [i, column] of columns.entries()) {
    const before = columns[i - 1]
    const isMarked = before?.every((run) => MARK.test(textOf(run))) && found.length > 0
    if (isMarked) {
      const all = [...found.pop()!, ...column]
      found.push(all.toSorted((a, b) => a.y - b.y || a.left - b.left))
    } else found.push(column)
  }
  return found
}

interface Gap {
  from: number
  to: number
}

/**
 * White spaces inside each column, from baseline to baseline, that are wider than those between the
 * lines of the table.
 */
function gapsOf(columns: readonly (readonly Run[])[]): Gap[][] {
  const steps = columns.map((column) => stepsOf(column))
  const size = usualSize(columns)
  const lines = steps
    .flat()
    .map(({ to, from }) => to - from)
    .filter((step) => step < 1.6 * size)
  const leading = lines.length < 2 ? LEADING * size : leadingOf(lines)
  const widest = GOES_ON * leading + 0.3
  return steps.map((column) => column.filter(({ from, to }) => to - from > widest))
}

/**
 * The least distance of lines that is no accident. The usual one may be that of rows, where most
 * cells are a line long; the very least may be a single slip.
 */
function leadingOf(steps: readonly number[]): number {
  const sorted = steps.toSorted((a, b) => a - b)
  const often = Math.max(2, Math.ceil(sorted.length * OFTEN))
  const at = sorted.findIndex((step, i) => (sorted[i + often - 1] ?? Infinity) < step * 1.03)
  return sorted[Math.max(0, at)]!
}

/** The height of type of most runs: a page's number beside a column may be smaller. */
function usualSize(columns: readonly (readonly Run[])[]): number {
  const sizes = columns
    .flat()
    .map(({ size }) => size)
    .toSorted((a, b) => a - b)
  return sizes[sizes.length >> 1]!
}

/** From each line of a column to the next. */
function stepsOf(column: readonly Run[]): Gap[] {
  const steps: Gap[] = []
  let from = column[0]!.y
  for (const { y, size } of column) {
    if (y - from < 0.5 * size) continue
    steps.push({ from, to: y })
    from = y
  }
  return steps
}

/** Baselines after which no cell goes on: the ends of all rows but the last. */
function rowEnds(columns: readonly (readonly Run[])[], gaps: readonly Gap[][]): number[] {
  const size = usualSize(columns)
  const cells = columns.flatMap((column, i) => {
    const starts = [column[0]!.y, ...gaps[i]!.map(({ to }) => to)]
    const ends = [...gaps[i]!.map(({ from }) => from), column.at(-1)!.y]
    return starts.map((from, k) => ({ from, to: ends[k]! }))
  })
  const found: number[] = []
  let reached = -Infinity
  for (const { from, to } of cells.toSorted((a, b) => a.from - b.from)) {
    if (reached > -Infinity && from > reached + BESIDE * size) found.push(reached + 0.01)
    reached = Math.max(reached, to)
  }
  return found
}
