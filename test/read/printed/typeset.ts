import type { PrintedItem } from "#graph/read/printed/index.ts"

/** How a text is set. Lengths in points; every letter is half as wide as its type is high. */
export interface Form {
  columns: number
  /** Lines of a column. */
  lines: number
  /** Letters of a line. */
  letters: number
  size: number
  /** White space between columns. */
  gutter: number
  /** Whether words are divided at line ends. */
  hyphens: boolean
  head?: string
}

export const FORM: Form = {
  columns: 2,
  lines: 12,
  letters: 36,
  size: 10,
  gutter: 20,
  hyphens: true,
}

const LEFT = 60
const TOP = 100

/** Sets paragraphs on as many pages as they need. */
export function typeset(paragraphs: readonly string[], form: Form): PrintedItem[][] {
  const { columns, lines, letters, size, gutter, head } = form
  const pages: PrintedItem[][] = []
  let place = 0
  for (const { text, first } of paragraphs.flatMap((each) => broken(each, form))) {
    // A paragraph is set in by two letters.
    const line = place % lines
    const column = Math.floor(place / lines) % columns
    const page = Math.floor(place / (lines * columns))
    pages[page] ??= furniture(page, form, head)
    pages[page].push({
      str: text,
      x: LEFT + column * (letters * size * 0.5 + gutter) + (first ? size : 0),
      y: TOP + line * size * 1.2,
      width: text.length * size * 0.5,
      size,
      turns: 0,
    })
    place += 1
  }
  return pages
}

function furniture(page: number, { lines, size }: Form, head?: string): PrintedItem[] {
  if (head === undefined) return []
  const number = String(page + 1)
  return [
    { str: head, x: LEFT, y: 40, width: head.length * 4, size: 8, turns: 0 },
    { str: number, x: 300, y: TOP + lines * size * 1.2 + 40, width: 5, size, turns: 0 },
  ]
}

/** Lines of a paragraph; where hyphens are allowed, long words are divided to fill the line. */
function broken(paragraph: string, { letters, hyphens }: Form): { text: string; first: boolean }[] {
  const lines: string[] = []
  let line = ""
  for (const word of paragraph.split(" ")) {
    const room = letters - (lines.length === 0 ? 2 : 0)
    const longer = line === "" ? word : `${line} ${word}`
    if (longer.length <= room) {
      line = longer
      continue
    }
    const left = room - line.length - 2
    if (hyphens && left >= 3 && word.length - left >= 3 && /^\p{L}+$/u.test(word)) {
      lines.push(`${line} ${word.slice(0, left)}-`)
      line = word.slice(left)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map((text, i) => ({ text, first: i === 0 }))
}
