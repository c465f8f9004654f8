import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { flow, layOut, type PrintedItem } from "#graph/read/printed/index.ts"

const SIZE = 10
const LEADING = 12
const LETTER = SIZE * 0.5

interface Table {
  /** Letters that fit into a line of each column. */
  columns: number[]
  /** White space between columns, and between rows on top of that between lines, in points. */
  between: number
  rowGap: number
  middle: boolean
  /** Words of each cell, row by row. */
  rows: string[][]
  /** Whether text of the whole width stands above and below. */
  around: boolean
}

const word = fc.string({ unit: fc.constantFrom(..."abcdefgimnoprstu"), minLength: 2, maxLength: 8 })
const cell = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `${words[0]![0]!.toUpperCase()}${words.join(" ").slice(1)}`)
const table: fc.Arbitrary<Table> = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc.record({
    columns: fc.array(fc.integer({ min: 9, max: 22 }), { minLength: count, maxLength: count }),
    between: fc.integer({ min: 10, max: 24 }),
    rowGap: fc.integer({ min: 4, max: 14 }),
    middle: fc.boolean(),
    rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
      minLength: 3,
      maxLength: 8,
    }),
    around: fc.boolean(),
  }),
)
const WIDE =
  "This is a sentence over the whole of the page so that it crosses each of the columns here"

describe("a table", () => {
  test("is read cell by cell, row by row, whatever is around it", () => {
    fc.assert(
      fc.property(table, (some) => {
        const { items, cells } = typesetTable(some)
        const read = [...flow([layOut(items)])].map((block) => block.text)
        expect(read).toEqual(cells)
      }),
      { numRuns: 300 },
    )
  })

  test("does not run on into the text below it, nor into the next page", () => {
    const rows = [1, 2, 3].map((n) => [`Article ${n}`, `It was named ${n} times under Article`])
    const { items } = typesetTable({ ...FORM, columns: [12, 40], rows, around: false })
    const below: PrintedItem[] = [text("5 of another law is named here", 60, 60)]
    const read = [...flow([layOut(items), layOut(below)])].map((block) => block.text)
    expect(read).toContain("It was named 3 times under Article")
    expect(read).toContain("5 of another law is named here")
  })

  test("is none where the articles of a text run on down its columns", () => {
    const across = [
      ["None may be tried twice.", "Only one reserve is allowed.", "They may be withdrawn."],
      ["Art. 1", "Art. 3", "Art. 5"],
      ["It binds each of them.", "They tell of what they do.", "It enters into force then."],
      ["Art. 2", "Art. 4"],
    ]
    const { items } = typesetTable({ ...FORM, columns: [30, 30, 30], rows: across, around: false })
    const read = [...flow([layOut(items)])].map((block) => block.text).join(" ")
    expect(read.match(/Art. \d/g)).toEqual([1, 2, 3, 4, 5].map((n) => `Art. ${n}`))
  })

  test("is one where articles are counted along its rows, or down one column only", () => {
    const along = [
      ["Article 1", "Article 2"],
      ["In force", "Not yet"],
      ["Article 3", "Article 4"],
      ["In force", "In force"],
    ]
    const down = [1, 2, 3, 4].map((n) => [`Article ${n}`, "In force"])
    for (const rows of [along, down]) {
      const { items, cells } = typesetTable({ ...FORM, rows, around: false })
      expect([...flow([layOut(items)])].map((block) => block.text)).toEqual(cells)
    }
  })

  test("is none where numbers stand before the paragraphs of a list", () => {
    const lines = [
      "The order under Article 18 may reach",
      "whoever offers a service there.",
      "No more.",
    ]
    const items = lines.flatMap((line, i) => [
      ...(i === 1 ? [] : [text(`(${i + 1})`, 60, 100 + i * LEADING)]),
      text(line, 90, 100 + i * LEADING),
    ])
    expect([...flow([layOut(items)])].map((block) => block.text)).toEqual([
      "(1) The order under Article 18 may reach whoever offers a service there. (3) No more.",
    ])
  })
})

const FORM: Table = {
  columns: [12, 12],
  between: 12,
  rowGap: 6,
  middle: false,
  rows: [],
  around: false,
}

/** Sets a table; every letter is half as wide as its type is high. */
function typesetTable({ columns, between, rowGap, middle, rows, around }: Table) {
  const items: PrintedItem[] = []
  const cells: string[] = []
  let y = 100
  const wide = (): void => {
    const width = columns.reduce((sum, letters) => sum + letters * LETTER + between, 0)
    const line = WIDE.slice(0, Math.max(40, Math.floor(width / LETTER)))
    items.push(text(line, 60, y), text("And its end.", 60, y + LEADING))
    cells.push(`${line.trim()} And its end.`)
    y += LEADING + LEADING + rowGap + 6
  }
  if (around) wide()
  for (const row of rows) {
    const inLines = row.map((words, i) => broken(words, columns[i]!))
    const height = Math.max(...inLines.map((lines) => lines.length))
    let x = 60
    for (const [i, lines] of inLines.entries()) {
      const down = middle ? ((height - lines.length) * LEADING) / 2 : 0
      for (const [k, line] of lines.entries()) items.push(text(line, x, y + down + k * LEADING))
      cells.push(row[i]!)
      x += columns[i]! * LETTER + between
    }
    y += height * LEADING + rowGap
  }
  y += 6
  if (around) wide()
  return { items, cells }
}

function broken(words: string, letters: number): string[] {
  const lines: string[] = []
  for (const each of words.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${each}`.trim()
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer
    else lines.push(each)
  }
  return lines
}

function text(str: string, x: number, y: number): PrintedItem {
  return { str, x, y, width: str.length * LETTER, size: SIZE, turns: 0 }
}
