/**
 * The last of the indices from `low` to `high` for which something holds that holds for all before
 * it; found by halves, so that few are asked.
 * @returns `low` where it holds for none, which is not asked of `low`
 */
export function lastWhere(low: number, high: number, holds: (index: number) => boolean): number {
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
