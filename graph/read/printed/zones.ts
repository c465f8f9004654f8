import { COLUMN_GAP, type Run } from "./rows.ts"

/** Runs whose baselines are nearer than this, in heights of type, stand beside each other. */
export const BESIDE = 0.9
/** So many runs in a column are no chance of the spaces between words. */
const WELL_KNOWN = 2
/** Height, in heights of type, of columns of text that stand apart from what is above and below. */
const LEAST_HEIGHT = 3.5

/** Part of a page that white bands divide from top to bottom. */
export interface Zone {
  runs: Run[]
  /** What is printed between the white bands. */
  strips: Strip[]
}

interface Strip {
  left: number
  right: number
  count: number
}

/** As many runs as fit between white bands that run down through all of them. */
export function zoneFrom(runs: readonly Run[], from: number): Zone | null {
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

/** Whether another run stands beside a run. */
export function hasNeighbour(runs: readonly Run[], at: number): boolean {
  const { y, size, left, right } = runs[at]!
  const isBeside = (run: Run): boolean =>
    Math.abs(run.y - y) < BESIDE * size && (run.left >= right || run.right <= left)
  for (let i = at + 1; i < runs.length && runs[i]!.y - y < BESIDE * size; i += 1)
    if (isBeside(runs[i]!)) return true
  return false
}

/** Whether the white bands of a zone are long and wide enough to part columns of text. */
export function isWide({ runs, strips }: Zone): boolean {
  const size = runs[0]!.size
  return (
    runs.at(-1)!.y - runs[0]!.y > LEAST_HEIGHT * size &&
    strips.every(({ left }, i) => i === 0 || left - strips[i - 1]!.right >= COLUMN_GAP * size)
  )
}

/**
 * How many runs before a zone are the first lines of its tallest cell, where the others begin
 * further down; none where a paragraph ends there.
 */
export function linesAbove(
  runs: readonly Run[],
  from: number,
  { runs: inside, strips }: Zone,
): number {
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

/** Adds such a line to a zone. */
export function addAbove(run: Run, { runs, strips }: Zone): void {
  runs.unshift(run)
  const strip = strips.find(({ left, right }) => run.left < right && run.right > left)!
  strip.left = Math.min(strip.left, run.left)
  strip.right = Math.max(strip.right, run.right)
}
