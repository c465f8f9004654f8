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

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}
