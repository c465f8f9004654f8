import type { Line, PageLayout } from "./types.ts"

/** How many rows at the top and at the bottom may be a running head or foot. */
const ROWS = 3
/** How many pages ahead and back a running head may return: left and right pages have their own. */
const REACH = 2
/** A page number alone, or after a word for pages: "Article 5" over a text is its heading. */
const NUMBER =
  /^[^\p{L}\d§]*(?:(?:p|pp|pg|pages?|p[áa]g|p[áa]ginas?|s|seite|sidan?|blz|bladzijde|str|strana)\.?\s?)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?(?:\/|of|sur|de|von|di|din|van)\s?\d{1,4})?[^\p{L}\d]*$/iu
/** A word and its number: a heading, unless the very same returns. */
const NUMBERED = /^\P{L}*\p{L}+\.?\s?[\d.]+$/u

/** White space that parts a running head from the text, in heights of type, baseline to baseline. */
const GAP = 1.5

/** Running heads and feet and page numbers of a page: what returns on the pages around it. */
export function furnitureOf(pages: readonly PageLayout[], page: number): Set<Line> {
  const layout = pages[page]!
  const around = new Set<string>()
  for (let other = page - REACH; other <= page + REACH; other += 1) {
    const near = other === page ? undefined : pages[other]
    if (near) for (const rows of edgesOf(near)) for (const key of keysOf(rows)) around.add(key)
  }
  const found = new Set<Line>()
  for (const rows of edgesOf(layout)) {
    for (const line of furnitureAt(rows, around, layout.bodySize)) found.add(line)
  }
  return found
}

/** How many pages hold nothing but what returns on those around: a scan with a stamp, or a blank. */
export function pagesWithoutText(pages: readonly PageLayout[]): number {
  return pages.filter(({ lines }, page) => {
    if (lines.length > 2 * ROWS) return false
    const around = wordsAround(pages, page)
    return lines.every(({ text }) => around.has(headOf(text)) || NUMBER.test(text))
  }).length
}

function wordsAround(pages: readonly PageLayout[], page: number): Set<string> {
  const near = pages.slice(Math.max(0, page - REACH), page + REACH + 1)
  const others = near.filter((other) => other !== pages[page] && other.lines.length <= 2 * ROWS)
  return new Set(others.flatMap(({ lines }) => lines.map(({ text }) => headOf(text))))
}

/** Rows from an edge of the page inwards: the outer ones that return, down to the white space. */
function furnitureAt(rows: readonly Line[][], around: ReadonlySet<string>, size: number): Line[] {
  let count = 0
  for (const [i, row] of rows.slice(0, ROWS).entries()) {
    const returns = row.every((line) => around.has(keyOf(line)) || NUMBER.test(line.text))
    if (!returns) break
    const next = rows[i + 1]
    if (next && Math.abs(next[0]!.y - row[0]!.y) > GAP * size) count = i + 1
  }
  return rows.slice(0, count).flat()
}

/** The words, whatever the number, at about the same height. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 8)} ${headOf(text)}`
}

/** The words of a running head, whatever number of a page stands among them. */
export function headOf(text: string): string {
  return NUMBERED.test(text) && !NUMBER.test(text) ? text : text.replaceAll(/\d+/g, "#")
}

function keysOf(rows: readonly Line[][]): string[] {
  return rows.slice(0, ROWS).flat().map(keyOf)
}

const known = new WeakMap<PageLayout, [Line[][], Line[][]]>()

/** The outer rows of a page, from the top down and from the bottom up; one more than may count. */
function edgesOf(layout: PageLayout): [Line[][], Line[][]] {
  let edges = known.get(layout)
  if (!edges) {
    const rows: Line[][] = []
    for (const line of layout.lines.toSorted((a, b) => a.y - b.y)) {
      const row = rows.at(-1)
      if (row && line.y - row[0]!.y < 0.4 * line.size) row.push(line)
      else rows.push([line])
    }
    edges = [rows.slice(0, ROWS + 1), rows.slice(-ROWS - 1).toReversed()]
    known.set(layout, edges)
  }
  return edges
}
