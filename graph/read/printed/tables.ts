import { SENTENCE_END } from "./paragraphs.ts"
import { COLUMN_GAP, type Run } from "./rows.ts"

/** Text set one under the other, or a table with its cells row by row. */
export type Region = { kind: "text"; runs: Run[] } | { kind: "table"; cells: Run[][] }

/** Beyond so many runs this is no page of text, and not worth the time. */
const MOST_RUNS = 4000
/** Runs whose baselines are nearer than this, in heights of type, stand beside each other. */
const BESIDE = 0.9
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
/** So many runs in a column are no chance of the spaces between words. */
const WELL_KNOWN = 2
/** Height, in heights of type, of columns of text that stand apart from what is above and below. */
const LEAST_HEIGHT = 3.5
/** Least number of white spaces in columns that are also between rows, and least share of them. */
const LEAST_ALIGNED = 4
const ALIGNED = 0.9
/** The mark of a list: "(a)", "12.", "–". */
const MARK = /^(?:[([]?(?:\d{1,3}|\p{L}|[ivxlc]{1,6})[.)\]]+|[-–•▪*])$/u

/** Part of a page that white bands divide from top to bottom. */
interface Zone {
  runs: Run[]
  /** What is printed between the white bands. */
  strips: Strip[]
}

interface Strip {
  left: number
  right: number
  count: number
}

/**
 * Finds the tables in a stretch of a page, by what tables have: white bands that run down between
 * their columns, and white space across all columns between their rows.
 * @param runs from top to bottom
 */
export function regionsOf(runs: readonly Run[], textOf: (run: Run) => string): Region[] {
  const regions: Region[] = []
  const addText = (run: Run): void => {
    const last = regions.at(-1)
    if (last?.kind === "text") last.runs.push(run)
    else regions.push({ kind: "text", runs: [run] })
  }
  if (runs.length > MOST_RUNS) return [{ kind: "text", runs: [...runs] }]
  for (let i = 0; i < runs.length;) {
    const zone = hasNeighbour(runs, i) ? zoneFrom(runs, i) : null
    const count = zone?.runs.length ?? 1
    const above = zone ? linesAbove(runs, i, zone) : 0
    for (const run of runs.slice(i - above, i).toReversed()) addAbove(run, zone!)
    const cells = zone && cellsOf(zone, textOf)
    if (cells) {
      for (let k = 0; k < above; k += 1) removeLast(regions)
      regions.push({ kind: "table", cells })
    }
    // A zone that is no table is none from its second row either; but it may be columns of text.
    else if (zone && isWide(zone)) {
      regions.push({ kind: "text", runs: runs.slice(i, i + count) }, { kind: "text", runs: [] })
    } else for (const run of runs.slice(i, i + count)) addText(run)
    i += count
  }
  return regions.filter((region) => region.kind === "table" || region.runs.length > 0)
}

/** Whether the white bands of a zone are long and wide enough to part columns of text. */
function isWide({ runs, strips }: Zone): boolean {
  const size = runs[0]!.size
  return (
    runs.at(-1)!.y - runs[0]!.y > LEAST_HEIGHT * size &&
    strips.every(({ left }, i) => i === 0 || left - strips[i - 1]!.right >= COLUMN_GAP * size)
  )
}

function removeLast(regions: Region[]): void {
  const last = regions.at(-1)
  if (last?.kind !== "text") return
  last.runs.pop()
  if (last.runs.length === 0) regions.pop()
}

function addAbove(run: Run, { runs, strips }: Zone): void {
  runs.unshift(run)
  const strip = strips.find(({ left, right }) => run.left < right && run.right > left)!
  strip.left = Math.min(strip.left, run.left)
  strip.right = Math.max(strip.right, run.right)
}

/**
 * How many runs before a zone are the first lines of its tallest cell, where the others begin
 * further down; none where a paragraph ends there.
 */
function linesAbove(runs: readonly Run[], from: number, { runs: inside, strips }: Zone): number {
  let first = inside[0]!
  for (let count = 0; ; count += 1) {
    const run = runs[from - 1 - count]
    if (!run) return count
    const step = first.y - run.y
    if (step > 1.6 * run.size) return count
    const under = strips.filter(({ left, right }) => run.left < right && run.right > left)
    // A line over several columns goes on in the one below it: a paragraph before the table.
    if (under.length !== 1) return 0
    first = run
  }
}

/** Whether another run stands beside a run. */
function hasNeighbour(runs: readonly Run[], at: number): boolean {
  const { y, size, left, right } = runs[at]!
  const isBeside = (run: Run): boolean =>
    Math.abs(run.y - y) < BESIDE * size && (run.left >= right || run.right <= left)
  for (let i = at + 1; i < runs.length && runs[i]!.y - y < BESIDE * size; i += 1)
    if (isBeside(runs[i]!)) return true
  return false
}

/** As many runs as fit between white bands that run down through all of them. */
function zoneFrom(runs: readonly Run[], from: number): Zone | null {
  let strips: Strip[] = []
  let to = from
  for (; to < runs.length; to += 1) {
    const run = runs[to]!
    const under = strips.filter(({ left, right }) => run.left < right && run.right > left)
    // A line across columns that are well known is a heading between two tables.
    if (under.length > 1 && under.every(({ count }) => count > WELL_KNOWN) && strips.length > 2)
      break
    const joined = [...strips.filter((strip) => !under.includes(strip)), joinedWith(run, under)]
    const isFirstRow = run.y - runs[from]!.y < BESIDE * run.size
    if (joined.length < 2 && !isFirstRow) break
    strips = joined
  }
  if (strips.length < 2) return null
  strips.sort((a, b) => a.left - b.left)
  return { runs: runs.slice(from, to), strips }
}

function joinedWith(run: Run, under: readonly Strip[]): Strip {
  return {
    left: Math.min(run.left, ...under.map(({ left }) => left)),
    right: Math.max(run.right, ...under.map(({ right }) => right)),
    count: 1 + under.reduce((sum, { count }) => sum + count, 0),
  }
}

/** The cells of a table, row by row; null where this is no table. */
function cellsOf({ runs, strips }: Zone, textOf: (run: Run) => string): Run[][] | null {
  const columns = withoutMarks(
    strips.map(({ left, right }) => runs.filter((run) => run.left >= left && run.right <= right)),
    textOf,
  )
  if (columns.length < 2 || runOn(columns, textOf)) return null
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
