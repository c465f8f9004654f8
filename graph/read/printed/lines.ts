import { partsOfColumn, type Part } from "./apart.ts"
import type { Words } from "./beside.ts"
import { columnsOf } from "./columns.ts"
import { CELL_GAP, COLUMN_GAP, runsOf, type Run } from "./rows.ts"
import { inReadingOrder, mirrored, runsToTheLeft, withoutStrayBrackets } from "./direction.ts"
import { withMarks } from "./marks.ts"
import { lineNumbers } from "./numbers.ts"
import { regionsOf } from "./tables.ts"
import type { Line, LinePiece, PageLayout, PrintedItem } from "./types.ts"

/** A gap wider than this, in heights of type, is a space between words. */
const WORD_GAP = 0.16
/** Width of a space between words, in heights of type. */
const SPACE = 0.3

/** A mark of a note: small figures or signs, raised. Read as text, it would lengthen a number. */
const NOTE_MARK = /^[\s([]*(?:\d{1,3}|[*†‡§]+)(?:\s*,\s*\d{1,3})*[\s)\]]*$/

/** The columns and the cells of a page in reading order. */
function partsOf(items: readonly PrintedItem[], places: readonly number[], words: Words): Part[] {
  const { textOf } = words
  const runsIn = (some: readonly number[], widest: number): Run[] =>
    withMarks(runsOf(items, some, widest), words)
  return regionsOf(runsIn(places, CELL_GAP), textOf).flatMap((region): Part[] => {
    if (region.kind === "table")
      return region.cells.flatMap((cell) =>
        partsOfColumn(runsIn(placesOf(cell), COLUMN_GAP), words).map(({ lines }) => ({
          lines,
          alone: true,
        })),
      )
    const runs = runsIn(placesOf(region.runs), COLUMN_GAP)
    const columns = columnsOf(runs)
    if (columns.length === 1) return partsOfColumn(runs, words)
    return columns.flatMap((column) => partsOf(items, placesOf(column), words))
  })
}

function placesOf(runs: readonly Run[]): number[] {
  return runs.flatMap((run) => run.items)
}

/** Finds the lines of a page and the order in which they are read; numbers of lines are left out. */
export function layOut(items: readonly PrintedItem[]): PageLayout {
  const main = mainTurn(items)
  const lines: Line[] = []
  for (const turns of [main, ...[0, 1, 2, 3].filter((other) => other !== main)]) {
    if (!items.some((item) => item.turns === turns)) continue
    const upright = turns === 0 ? items : items.map((item) => turned(item, turns))
    const column = (lines.at(-1)?.column ?? -1) + 1
    lines.push(...linesOf(upright, turns, column))
  }
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  return { lines, bodySize: usualSize(lines), length }
}

function linesOf(items: readonly PrintedItem[], turns: number, firstColumn: number): Line[] {
  const places = items
    .map((_, place) => place)
    .filter((place) => items[place]!.turns === turns && items[place]!.str.trim() !== "")
  const toTheLeft = runsToTheLeft(places.map((place) => items[place]!))
  const seen = toTheLeft ? items.map(mirrored) : items
  const numbers = lineNumbers(seen, places)
  const text = numbers.size === 0 ? places : places.filter((place) => !numbers.has(place))
  return partsOf(seen, text, wordsIn(seen)).flatMap(({ lines, alone }, i) =>
    lines.map((run) => {
      const ordered = { ...run, items: inReadingOrder(run.items, items, toTheLeft) }
      return lineOf(ordered, seen, firstColumn + i, alone, toTheLeft)
    }),
  )
}

function wordsIn(items: readonly PrintedItem[]): Words {
  return {
    textOf: (run) => run.items.map((place) => items[place]!.str.trim()).join(" "),
    spacesIn(run) {
      const spaces: number[] = []
      let end = run.left
      for (const place of run.items) {
        const { str, x, width, size } = items[place]!
        if (x - end > WORD_GAP * size) spaces.push(x - end)
        // Inside a piece of text they are not measured: they are not wide there.
        for (const _ of str.trim().matchAll(/\s+/g)) spaces.push(SPACE * size)
        end = x + width
      }
      return spaces
    },
  }
}

function lineOf(
  run: Run,
  items: readonly PrintedItem[],
  column: number,
  cell: boolean,
  toTheLeft: boolean,
): Line {
  const size = usualItemSize(run.items.map((place) => items[place]!))
  let text = ""
  let last = items[run.items[0]!]!
  let spaceBefore = false
  const pieces: LinePiece[] = []
  for (const place of run.items) {
    const item = items[place]!
    const raised = run.y - item.y > 0.15 * size && item.size < 0.85 * size
    let from = item.str.length - item.str.trimStart().length
    let str = item.str.trim()
    if (toTheLeft) {
      const rest = withoutStrayBrackets(str)
      from += rest.from
      str = rest.str
    }
    if (str !== "" && !(raised && NOTE_MARK.test(str))) {
      const gap = Math.max(item.x - last.x - last.width, last.x - item.x - item.width)
      const apart = spaceBefore || from > 0 || gap > WORD_GAP * size
      if (text !== "" && apart) text += " "
      pieces.push({ start: text.length, item: place, from, length: str.length })
      text += str
      spaceBefore = false
    }
    spaceBefore ||= /\s$/.test(item.str)
    last = item
  }
  return {
    items: run.items,
    left: run.left,
    right: run.right,
    y: run.y,
    size,
    text,
    pieces,
    column,
    cell,
  }
}

/** The page as it is after a turn that makes its text stand upright. */
function turned(item: PrintedItem, turns: number): PrintedItem {
  const { x, y } = item
  if (turns === 1) return { ...item, x: y, y: -x }
  if (turns === 2) return { ...item, x: -x, y: -y }
  return { ...item, x: -y, y: x }
}

function mainTurn(items: readonly PrintedItem[]): number {
  const counts = [0, 0, 0, 0]
  for (const { str, turns } of items) counts[turns]! += str.length
  return counts.indexOf(Math.max(...counts))
}

function usualItemSize(items: readonly PrintedItem[]): number {
  return mostly(items.map(({ size, str }) => [size, str.length]))
}

/** Height of the type that most of the text is set in; 0 where there is none. */
export function usualSize(lines: readonly Line[]): number {
  return mostly(lines.map(({ size, text }) => [size, text.length]))
}

/** The value, to half a point, that has the most weight. */
function mostly(weighed: readonly (readonly [number, number])[]): number {
  const weights = new Map<number, number>()
  for (const [value, weight] of weighed) {
    const rounded = Math.round(value * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + weight)
  }
  let [best, most] = [0, -1]
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight]
  return best
}
