const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Lets Tab reach the first cell that can be opened; the arrow keys reach the others. */
export function startInTable(table: HTMLTableElement | null): void {
  const cells = table?.querySelectorAll<HTMLElement>("td [data-cell]") ?? []
  if ([...cells].some((cell) => cell.tabIndex === 0)) return
  const [first] = cells
  if (first !== undefined) first.tabIndex = 0
}

/**
 * Moves the focus to the next cell in the direction of an arrow key, over those in which nothing is
 * known; Home and End go to the ends of the row.
 * @returns whether the key was one of these, pressed in a cell
 */
export function moveInTable(table: HTMLTableElement, key: string): boolean {
  const from = document.activeElement
  const cell = from?.closest("td")
  if (cell === null || cell === undefined || !table.contains(cell)) return false
  const rows = [...table.tBodies[0]!.rows]
  const row = rows.indexOf(cell.parentElement as HTMLTableRowElement)
  const step = STEPS[key]
  if (step === undefined && key !== "Home" && key !== "End") return false
  const inRow = [...rows[row]!.cells].flatMap(buttonIn)
  const target =
    step === undefined ? inRow.at(key === "Home" ? 0 : -1) : next(rows, row, cell.cellIndex, step)
  if (target !== undefined) {
    ;(from as HTMLElement).tabIndex = -1
    target.tabIndex = 0
    target.focus()
  }
  return true
}

function next(
  rows: readonly HTMLTableRowElement[],
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): HTMLElement | undefined {
  for (let y = row + down, x = column + right; ; y += down, x += right) {
    const cell = rows[y]?.cells[x]
    if (cell === undefined) return undefined
    const [button] = buttonIn(cell)
    if (button !== undefined) return button
  }
}

function buttonIn(cell: Element): HTMLElement[] {
  const button = cell.querySelector<HTMLElement>("[data-cell]")
  return button === null ? [] : [button]
}
