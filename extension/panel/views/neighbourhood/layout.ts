import type { Branch } from "./branches.ts"

/** A branch with its place, in CSS pixels from the top left of the picture. */
export interface Placed {
  branch: Branch
  /** Its neighbours for the arrow keys, by key; "" for the start. */
  parent: string
  /** Middle of its sign. */
  x: number
  y: number
  /** Where its name stands: to the right of the sign, or to the left. */
  side: 1 | -1
  /** Room for its name. */
  room: number
}

export interface Layout {
  width: number
  height: number
  start: { x: number; y: number; room: number }
  placed: Placed[]
}

/** Each name has a line of its own, so that no two ever overlap and each can be hit. */
export const ROW = 28
/** From one step to the next, sideways. */
const STEP = 26
/** From the sign's middle to its name. */
export const GAP = 14
/** Below this width there is room for one side only. */
export const BOTH_SIDES = 640
const EDGE = 16

/** Places a tree: the start above one column, or between two where there is room. Always the same. */
export function layOut(branches: readonly Branch[], width: number): Layout {
  if (width < BOTH_SIDES) {
    const placed = column(branches, { x: EDGE + STEP, y: ROW * 1.5, side: 1, width })
    const start = { x: EDGE, y: ROW / 2, room: width - EDGE - GAP }
    return { width, height: (placed.length + 1) * ROW, start, placed }
  }
  const [right, left] = halves(branches)
  const away = 50
  const middle = width / 2
  const sides = [
    column(right, { x: middle + away, y: ROW * 1.5, side: 1, width }),
    column(left, { x: middle - away, y: ROW * 1.5, side: -1, width }),
  ]
  const rows = Math.max(...sides.map(({ length }) => length))
  return {
    width,
    height: (rows + 1) * ROW,
    start: { x: middle, y: ROW / 2, room: middle - 2 * EDGE },
    placed: sides.flat(),
  }
}

function column(
  branches: readonly Branch[],
  from: { x: number; y: number; side: 1 | -1; width: number },
): Placed[] {
  const { side, width } = from
  const placed: Placed[] = []
  const put = (branch: Branch, parent: string, x: number) => {
    const room = (side === 1 ? width - x : x) - GAP - 2
    placed.push({ branch, parent, x, y: from.y + placed.length * ROW, side, room })
    for (const child of branch.children) put(child, branch.key, x + side * STEP)
  }
  for (const branch of branches) put(branch, "", from.x)
  return placed
}

/** Two runs of about the same number of lines, each in its order. */
function halves(branches: readonly Branch[]): [Branch[], Branch[]] {
  const total = branches.reduce((sum, each) => sum + lines(each), 0)
  let taken = 0
  const cut = branches.findIndex((each) => {
    taken += lines(each)
    return taken >= total / 2
  })
  return [branches.slice(0, cut + 1), branches.slice(cut + 1)]
}

function lines(branch: Branch): number {
  return branch.children.reduce((sum, each) => sum + lines(each), 1)
}
