import type { PrintedItem } from "./types.ts"

/** Fewer of them may count up by chance. */
const LEAST = 3
const NUMBER = /^[1-9]\d{0,3}$/
/** How far from the edge of its column a number may begin or end, in points. */
const SLIP = 1.5
/** Share of the steps that are as high as the usual one, and how much they may differ from it. */
const REGULAR = 0.6
const SAME = 1.08
/** More than this from line to line, in heights of type, and it is not lines that are counted. */
const WIDEST = 3.6
/** Share of the height of the page's text that they run down: notes and tables have their own. */
const COVERED = 0.5
/** Besides, so many rows may stand above and below, as running heads do. */
const OUTSIDE = 3
/** Most rows of text for each line that is counted: notes of several lines are no lines. */
const ROWS = 1.4
/** Share of the rows that begin in the middle of a sentence: in a list or a table, hardly any. */
const RUNNING = 0.25
const BEGINS_WITHIN = /^\P{L}?[\p{Ll}\p{Lo}]/u
/** White space between the numbers and any text, in heights of type. */
const APART = 0.5
/** And after a word, which may be the article word of a number that a stretched line moved away. */
const APART_FROM_WORD = 3

/**
 * The numbers of lines that drafts and court filings have in a margin: at one place, where nothing
 * else stands, as many more as there are lines between. They are no part of the text beside them.
 * @returns places of the pieces
 */
export function lineNumbers(items: readonly PrintedItem[], places: readonly number[]): Set<number> {
  const found = new Set<number>()
  const numbers = places.filter((place) => NUMBER.test(items[place]!.str.trim()))
  if (numbers.length < LEAST) return found
  const size = usualSize(items, places)
  for (const edge of [left, right]) {
    for (const column of columnsBy(edge, items, numbers)) {
      for (const run of runsIn(column, items)) {
        if (run.length < LEAST || !isRegular(run, items, size)) continue
        const own = new Set(run)
        const numbering = run.map((place) => items[place]!)
        const others = places.filter((place) => !own.has(place)).map((place) => items[place]!)
        if (!standsApart(numbering, others, size) || !countsLines(numbering, others, size)) continue
        for (const place of run) found.add(place)
      }
    }
  }
  return found
}

function left({ x }: PrintedItem): number {
  return x
}

function right({ x, width }: PrintedItem): number {
  return x + width
}

/** Those that begin, or end, at the same place. */
function columnsBy(
  edge: (item: PrintedItem) => number,
  items: readonly PrintedItem[],
  places: readonly number[],
): number[][] {
  const columns: number[][] = []
  let from = -Infinity
  for (const place of places.toSorted((a, b) => edge(items[a]!) - edge(items[b]!))) {
    const at = edge(items[place]!)
    if (at - from > SLIP) {
      columns.push([])
      from = at
    }
    columns.at(-1)!.push(place)
  }
  return columns
}

/** The stretches of a column, from top to bottom, in which each number is higher than the last. */
function runsIn(column: readonly number[], items: readonly PrintedItem[]): number[][] {
  const runs: number[][] = []
  let last = Infinity
  for (const place of column.toSorted((a, b) => items[a]!.y - items[b]!.y)) {
    const value = Number(items[place]!.str)
    if (value <= last) runs.push([])
    runs.at(-1)!.push(place)
    last = value
  }
  return runs
}

/** Whether most numbers are as far from each other as the lines that they count. */
function isRegular(run: readonly number[], items: readonly PrintedItem[], size: number): boolean {
  const steps = run.slice(1).map((place, i) => {
    const [item, before] = [items[place]!, items[run[i]!]!]
    return (item.y - before.y) / (Number(item.str) - Number(before.str))
  })
  const usual = steps.toSorted((a, b) => a - b)[steps.length >> 1]!
  if (!(usual > 0.5 * size) || usual > WIDEST * size) return false
  const same = steps.filter((step) => step < SAME * usual && usual < SAME * step)
  return same.length >= REGULAR * steps.length
}

/** Whether nothing else stands above or below the numbers, or close beside them. */
function standsApart(
  numbers: readonly PrintedItem[],
  others: readonly PrintedItem[],
  size: number,
): boolean {
  const [from, to] = [Math.min(...numbers.map(left)), Math.max(...numbers.map(right))]
  const [top, bottom] = reach(numbers, size)
  return others.every((item) => {
    if (item.y < top || item.y > bottom || item.x >= to + APART * size) return true
    const room = from - right(item)
    return room >= (/\p{L}/u.test(item.str) ? APART_FROM_WORD : APART) * size
  })
}

/** Where the lines that are counted begin and end. */
function reach(numbers: readonly PrintedItem[], size: number): [top: number, bottom: number] {
  return [numbers[0]!.y - size, numbers.at(-1)!.y + size]
}

/** Whether what stands beside the numbers is running text, a line for each, and most of the page. */
function countsLines(
  numbers: readonly PrintedItem[],
  others: readonly PrintedItem[],
  size: number,
): boolean {
  const rows = rowStarts(others)
  const [top, bottom] = reach(numbers, size)
  const beside = rows.filter(({ y }) => y > top && y < bottom)
  const outside = (isThere: (y: number) => boolean): number =>
    rows.filter(({ y }) => isThere(y)).length
  const height = rows.length === 0 ? 0 : rows.at(-1)!.y - rows[0]!.y
  const covers =
    bottom - top >= COVERED * height ||
    (outside((y) => y <= top) <= OUTSIDE && outside((y) => y >= bottom) <= OUTSIDE)
  const counted = Number(numbers.at(-1)!.str) - Number(numbers[0]!.str) + 1
  const running = beside.filter(({ str }) => BEGINS_WITHIN.test(str)).length
  return covers && beside.length <= ROWS * counted && running >= RUNNING * beside.length
}

/** The first piece of each row, from top to bottom. */
function rowStarts(items: readonly PrintedItem[]): PrintedItem[] {
  const rows: PrintedItem[] = []
  let y = -Infinity
  for (const item of items.toSorted((a, b) => a.y - b.y)) {
    if (item.y - y > 0.5 * item.size) {
      rows.push(item)
      y = item.y
    } else if (item.x < rows.at(-1)!.x) rows[rows.length - 1] = item
  }
  return rows
}

/** Height of type of the middle piece. */
function usualSize(items: readonly PrintedItem[], places: readonly number[]): number {
  const sizes = places.map((place) => items[place]!.size).toSorted((a, b) => a - b)
  return sizes[sizes.length >> 1]!
}
