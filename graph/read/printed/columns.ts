import type { Run } from "./rows.ts"

/** Least number of runs in the longer of two columns, and usually in both. */
const LEAST_RUNS = 4
/** Beyond so many runs this is no page of text, and not worth the time. */
const MOST_RUNS = 4000
/** Least share of the width that the usual run of a column takes: less is a label or a number. */
const LEAST_WIDTH = 0.16
/** Deepest nesting of columns in columns. */
const DEEPEST = 4

/**
 * Groups runs by column, in reading order: a heading across the columns comes before them, the left
 * column before the right.
 * @param runs from top to bottom
 */
export function columnsOf(runs: readonly Run[], depth = 0): Run[][] {
  const gutter = depth < DEEPEST ? gutterOf(runs) : null
  if (gutter === null) return runs.length > 0 ? [[...runs]] : []
  const columns: Run[][] = []
  let across: Run[] = []
  let sides: [Run[], Run[]] = [[], []]
  const closeAcross = (): void => {
    if (across.length > 0) columns.push(across)
    across = []
  }
  const closeSides = (): void => {
    for (const side of sides) columns.push(...columnsOf(side, depth + 1))
    sides = [[], []]
  }
  for (const run of runs) {
    if (run.left < gutter && run.right > gutter) {
      closeSides()
      across.push(run)
    } else {
      closeAcross()
      sides[run.right <= gutter ? 0 : 1].push(run)
    }
  }
  closeAcross()
  closeSides()
  return columns
}

/** Where a white band runs between two columns; null where the runs are one column. */
function gutterOf(runs: readonly Run[]): number | null {
  if (runs.length <= LEAST_RUNS || runs.length > MOST_RUNS) return null
  const left = Math.floor(Math.min(...runs.map((run) => run.left)))
  const width = Math.ceil(Math.max(...runs.map((run) => run.right))) - left
  if (!(width > 0) || width > 20_000) return null
  const crossing = crossings(runs, left, width)
  let best: { at: number; score: number } | null = null
  for (let from = 1; from < width;) {
    let to = from
    while (to < width && crossing[to] === crossing[from]) to += 1
    const at = left + (from + to) / 2
    const score = worth(runs, at, crossing[from]!, to - from, width)
    if (score > (best?.score ?? 0)) best = { at, score }
    from = to
  }
  return best?.at ?? null
}

/** How many runs lie over each point of the width. */
function crossings(runs: readonly Run[], left: number, width: number): Int32Array {
  const steps = new Int32Array(width + 2)
  for (const run of runs) {
    steps[Math.max(0, Math.floor(run.left - left))]! += 1
    steps[Math.min(width + 1, Math.ceil(run.right - left))]! -= 1
  }
  for (let i = 1; i < steps.length; i += 1) steps[i]! += steps[i - 1]!
  return steps
}

/** How good a band is as the space between two columns; 0 where it is none. */
function worth(
  runs: readonly Run[],
  at: number,
  crossing: number,
  band: number,
  width: number,
): number {
  if (crossing * 4 > runs.length) return 0
  const before = runs.filter((run) => run.right <= at)
  const after = runs.filter((run) => run.left >= at)
  const fewer = Math.min(before.length, after.length)
  const more = Math.max(before.length, after.length)
  if (fewer === 0 || more < LEAST_RUNS || crossing * 2 > fewer) return 0
  const size = before[0]!.size
  // The last column of a text may be a line or two: then nothing else may speak against it.
  const short = fewer < LEAST_RUNS
  if (short && (crossing > 0 || band < size)) return 0
  if (usualWidth(before) < LEAST_WIDTH * width || usualWidth(after) < LEAST_WIDTH * width) return 0
  const top = Math.max(before[0]!.y, after[0]!.y)
  const bottom = Math.min(before.at(-1)!.y, after.at(-1)!.y)
  if (bottom - top < (short ? 0 : 2 * size) || band < 0.4 * size) return 0
  return fewer - 2 * crossing + Math.min(1, band / (3 * size))
}

/** The width that half of the text has at least: the words of a line set wide count for little. */
function usualWidth(runs: readonly Run[]): number {
  const widths = runs.map(({ left, right }) => right - left).toSorted((a, b) => b - a)
  let left = widths.reduce((sum, width) => sum + width, 0) / 2
  for (const width of widths) {
    left -= width
    if (left <= 0) return width
  }
  return 0
}
