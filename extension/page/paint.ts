import type { Mark, Marks } from "./marks.ts"
import type { PageSource } from "./source.ts"

/** Names in the page's registry of highlights, which all scripts share: hence the prefix. */
type MarkName = "glossator-sure" | "glossator-unsure" | "glossator-current"

/** How long the reference that was asked for stays lit, in milliseconds. */
const FLASH = 1500
let flashTimer = 0

/** Paints all marks of a reading in place of those of the one before; null takes them away. */
export function paintMarks(source: PageSource, marks: Marks | null): void {
  const sure: StaticRange[] = []
  const unsure: StaticRange[] = []
  for (const mark of marks?.all ?? []) {
    const ranges = mark.reference.sure ? sure : unsure
    const range = source.staticRange(mark.block, mark.start, mark.end)
    if (range) ranges.push(range)
  }
  paint("glossator-sure", sure)
  paint("glossator-unsure", unsure)
}

/** Lights one mark for a moment. False where its text has gone. */
export function flash(source: PageSource, mark: Mark): Range | null {
  const range = source.liveRange(mark.block, mark.start, mark.end)
  if (!range) return null
  paint("glossator-current", [range])
  clearTimeout(flashTimer)
  flashTimer = window.setTimeout(() => paint("glossator-current", []), FLASH)
  return range
}

/** Replaces all ranges under a name at once, so that a page never shows half a reading. */
function paint(name: MarkName, ranges: readonly AbstractRange[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight()
  for (const range of ranges) highlight.add(range)
  highlight.priority = name === "glossator-current" ? 1 : 0
  CSS.highlights.set(name, highlight)
}
