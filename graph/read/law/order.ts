interface Stretch {
  start: number
  end: number
}

/** Index of the first stretch that starts at or after a place. They are in order. */
export function firstFrom(sorted: readonly Stretch[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (sorted[mid]!.start < at) low = mid + 1
    else high = mid
  }
  return low
}

/** The stretches that start in [from, to). */
export function between<T extends Stretch>(sorted: readonly T[], from: number, to: number): T[] {
  return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to))
}

/** Whether one of the stretches, which do not lie over each other, lies over [start, end). */
export function isOver(sorted: readonly Stretch[], start: number, end: number): boolean {
  const next = firstFrom(sorted, start)
  const after = sorted[next]
  const before = sorted[next - 1]
  return (after !== undefined && after.start < end) || (before !== undefined && before.end > start)
}
