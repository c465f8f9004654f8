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
/** A gap wider than this, in heights of type, may be the space between two columns. */
const WIDE_GAP = 0.9

/** The pieces of a page as runs, from top to bottom and left to right. Blank pieces are left out. */
export function runsOf(items: readonly PrintedItem[], turns: number): Run[] {
  const places = items
    .map((_, place) => place)
    .filter((place) => items[place]!.turns === turns && items[place]!.str.trim() !== "")
  const across = places.toSorted((a, b) => items[a]!.y - items[b]!.y)
  const runs: Run[] = []
  let row: number[] = []
  let base = { y: 0, size: 0 }
  const close = (): void => {
    row.sort((a, b) => items[a]!.x - items[b]!.x)
    for (const place of row) addTo(runs, place, items[place]!, row[0] === place)
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

function addTo(runs: Run[], place: number, item: PrintedItem, first: boolean): void {
  const last = runs.at(-1)
  const right = item.x + item.width
  if (last && !first && item.x - last.right < WIDE_GAP * Math.max(item.size, last.size)) {
    last.items.push(place)
    last.right = Math.max(last.right, right)
    if (item.size > last.size) [last.y, last.size] = [item.y, item.size]
    return
  }
  runs.push({ items: [place], left: item.x, right, y: item.y, size: item.size })
}
