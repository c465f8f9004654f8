import type { Line, PageLayout } from "./types.ts"

/** How many rows at the top and at the bottom may be a running head or foot. */
const ROWS = 3
/** How many pages ahead and back a running head may return: left and right pages have their own. */
const REACH = 2
/** A page number alone. */
const NUMBER =
  /^\W*(?:\p{L}{1,9}\.?\s)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s?(?:\/|of|sur|de|von)\s?\d{1,4})?\W*$/iu

/** Running heads and feet and page numbers of a page: what returns on the pages around it. */
export function furnitureOf(pages: readonly PageLayout[], page: number): Set<Line> {
  const found = new Set<Line>()
  const around = new Set<string>()
  for (let other = page - REACH; other <= page + REACH; other += 1) {
    const layout = other === page ? undefined : pages[other]
    if (layout) for (const line of edges(layout)) around.add(keyOf(line))
  }
  for (const line of edges(pages[page]!)) if (around.has(keyOf(line))) found.add(line)
  for (const line of aloneAtEdge(pages[page]!)) if (NUMBER.test(line.text)) found.add(line)
  return found
}

/** The words, whatever the number, at about the same height. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y / 8)} ${text.replaceAll(/\d+/g, "#")}`
}

const edgesByLayout = new WeakMap<PageLayout, Line[]>()

function edges(layout: PageLayout): Line[] {
  let known = edgesByLayout.get(layout)
  if (!known) {
    const rows = byHeight(layout)
    const tops = [...new Set(rows.map(({ y }) => Math.round(y)))]
    const [high, low] = [tops[Math.min(ROWS, tops.length) - 1]!, tops.at(-ROWS) ?? tops[0]!]
    known = rows.filter(({ y }) => Math.round(y) <= high || Math.round(y) >= low)
    edgesByLayout.set(layout, known)
  }
  return known
}

/** The first and the last line, where white space parts them from the rest. */
function aloneAtEdge(layout: PageLayout): Line[] {
  const rows = byHeight(layout)
  const gap = 1.8 * layout.bodySize
  const found: Line[] = []
  if (rows.length > 1 && rows[1]!.y - rows[0]!.y > gap) found.push(rows[0]!)
  if (rows.length > 1 && rows.at(-1)!.y - rows.at(-2)!.y > gap) found.push(rows.at(-1)!)
  return found
}

function byHeight({ lines }: PageLayout): Line[] {
  return lines.toSorted((a, b) => a.y - b.y)
}
