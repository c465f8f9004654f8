/** One measured number, printed as one JSON line. */
export interface Figure {
  figure: string
  value: number
  unit: string
  [detail: string]: string | number
}

/** A group of benchmarks. A new one is a file and a line in the index. */
export interface Bench {
  name: string
  run(): AsyncIterable<Figure> | Iterable<Figure>
}

/** Median time of a few runs in ms, after one that warms up. */
export function medianTime(run: () => unknown, runs = 5): number {
  run()
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return median(times)
}

/** What is timed at once takes at least so long, in ms: the clock of a thread is coarse. */
const SPAN = 40

/**
 * Least time of each of several runs in ms, taken in turns after they are warm. Time of this thread on
 * the processor, so that what else the machine does hardly shows.
 */
export function leastTimes(runs: readonly (() => unknown)[], turns: number): number[] {
  const times = timesInTurns(runs, turns)
  return runs.map((_, i) => Math.min(...times.map((turn) => turn[i]!)))
}

/**
 * How many times as long one run takes as another: the median of the ratios of each turn, whose two
 * runs meet the machine alike.
 */
export function timesAsLong(run: () => unknown, base: () => unknown, turns: number): number {
  return median(timesInTurns([run, base], turns).map(([long, short]) => long! / short!))
}

/** Time of each run in each turn, in ms. */
function timesInTurns(runs: readonly (() => unknown)[], turns: number): number[][] {
  const spans = runs.map((run) => {
    const before = process.threadCpuUsage()
    let times = 0
    for (; cpuSince(before) < SPAN; times += 1) run()
    return times
  })
  return Array.from({ length: turns }, () =>
    runs.map((run, i) => {
      const before = process.threadCpuUsage()
      for (let n = 0; n < spans[i]!; n += 1) run()
      return cpuSince(before) / spans[i]!
    }),
  )
}

function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
