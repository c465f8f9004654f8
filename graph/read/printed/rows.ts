import type { PrintedItem } from "./types.ts"

/** Pieces side by side without a wide gap, on one baseline. */
export interface Run {
  items: number[]
  left: number
  right: number
  y: number
  size: number
}

/** How far from the baseline a piece may stand and still belong to its row, in heights of type. */
const SAME_ROW = 0.5
/** A gap wider than this, in heights of type, may be the space between two columns of text. */
export const COLUMN_GAP = 0.9
/** And this, between two cells of a table, where much else speaks for one. */
export const CELL_GAP = 0.45

/** Those pieces of a page as runs, from top to bottom and left to right. */
export function runsOf(
  items: readonly PrintedItem[],
  places: readonly number[],
  widest: number,
): Run[] {
  const across = places.toSorted((a, b) => items[a]!.y - items[b]!.y)
  const runs: Run[] = []
  let row: number[] = []
  let base = { y: 0, size: 0 }
  const close = (): void => {
    row.sort((a, b) => items[a]!.x - items[b]!.x)
    for (const place of row) {
      if (row[0] === place) runs.push(runOf(place, items[place]!))
      else addTo(runs, place, items[place]!, widest)
    }
    row = []
  }
  for (const place of across) {
    const { y, size } = items[place]!
    const reach = SAME_ROW * Math.max(size, base.size)
    if (row.length > 0 && y - base.y > reach) close()
    // The raised mark of a note comes first by height: the row stands where its large type stands.
    if (row.length === 0 || size > base.size * 1.2) base = { y, size }
    row.push(place)
  }
  if (row.length > 0) close()
  return runs
}

function addTo(runs: Run[], place: number, item: PrintedItem, widest: number): void {
  const last = runs.at(-1)!
  if (item.x - last.right >= widest * Math.max(item.size, last.size)) {
    runs.push(runOf(place, item))
    return
  }
  last.items.push(place)
  last.right = Math.max(last.right, item.x + item.width)
  if (item.size > last.size) [last.y, last.size] = [item.y, item.size]
}

function runOf(place: number, { x, y, width, size }: PrintedItem): Run {
  return { items: [place], left: x, right: x + width, y, size }
}

/** Whether a run stands right of another, in its row. */
export function isBeside(run: Run, last: Run): boolean {
  return run.left >= last.right && Math.abs(run.y - last.y) < 0.5 * Math.max(run.size, last.size)
}
