import { describe, expect, test } from "vitest"
import { flow, layOut, type PrintedItem } from "#graph/read/printed/index.ts"

const SIZE = 12
const LETTER = SIZE * 0.5
const LEADING = 17
const LINES = [
  "The order reaches providers as Article",
  "18 of the Budapest Convention has it,",
  "and whoever offers a service there is",
  "asked for no more than what is needed.",
]
const COUNT = 28
const whole = Array.from({ length: COUNT / 4 }, () => LINES.join(" ")).join(" ")

describe("numbers in the margin are no part of the text", () => {
  test.each([
    ["at every line, as in a court filing", 1, 0],
    ["at every fifth line, as in a bill", 5, 0],
    ["counted on from the pages before", 1, 280],
  ])("%s", (_, step, before) => {
    expect(textsOf([...text(), ...numbers(60, step, before)])).toEqual([whole])
  })

  test("to the right of the text", () => {
    expect(textsOf([...text(), ...numbers(420, 1)])).toEqual([whole])
  })

  test("between two columns", () => {
    const items = [...text(60), ...numbers(340, 5), ...text(380)]
    expect(textsOf(items.map((item) => ({ ...item, y: item.y * 0.8 }))).join(" ")).toBe(
      `${whole} ${whole}`,
    )
  })

  test("at lines that single-spaced quotations and headings move", () => {
    const items = [...text(), ...numbers(60, 1)].map((item) => ({ ...item, y: moved(item.y) }))
    const read = textsOf(items).join(" ")
    expect(read).toBe(whole)
  })

  test("on the pages of a file with a running head, which stays one", () => {
    const pages = [1, 2, 3].map((n) => [
      piece("Case 2:08-cv-00001", 90, 60),
      ...text().slice(n, -n),
      ...numbers(60, 1),
      piece(String(n), 300, 720),
    ])
    const read = [...flow(pages.map((items) => layOut(items)))].map((block) => block.text)
    expect(read).toContain("Case 2:08-cv-00001")
    expect(read.filter((each) => /^\d+$/.test(each)).length).toBeLessThanOrEqual(1)
    const wanted = pages.flatMap((_, n) => text().slice(n + 1, -n - 1))
    expect(read.join(" ")).toContain(wanted.map(({ str }) => str).join(" "))
  })
})

describe("numbers that are part of the text stay", () => {
  test("after an article word, however far a stretched line moves them", () => {
    for (const room of [3, 12, 30]) {
      const items = Array.from({ length: 12 }, (_, i) => [
        piece("Art.", 60, 100 + i * 14),
        piece(String(i + 1), 60 + 24 + room, 100 + i * 14),
      ])
      const read = textsOf(items.flat()).join(" ")
      for (let n = 1; n <= 12; n += 1) expect(read.split(" ")).toContain(String(n))
    }
  })

  test("in a column that also holds words", () => {
    const items = Array.from({ length: 9 }, (_, i) => [
      piece(i === 4 ? "none" : String(i + 1), 60, 100 + i * 14),
      piece("This State has made a declaration of it.", 120, 100 + i * 14),
    ])
    expect(textsOf(items.flat()).join(" ")).toContain("none")
    expect(textsOf(items.flat()).join(" ").split(" ")).toContain("9")
  })

  test("before notes, each of two lines, below the text or all over a page", () => {
    const notes = Array.from({ length: 8 }, (_, i) => [
      piece(String(i + 1), 60, 400 + i * 28),
      piece("Its judgment of 3 May has not been", 90, 400 + i * 28),
      piece("reported; see what it says there.", 90, 414 + i * 28),
    ])
    for (const items of [notes.flat(), [...text().slice(0, 16), ...notes.flat()]]) {
      const read = textsOf(items).join(" ").split(" ")
      for (let n = 1; n <= 8; n += 1) expect(read).toContain(String(n))
    }
  })

  test("before the rows of a table", () => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      piece(String(i + 1), 60, 100 + i * 16),
      piece("In force since 2004", 90, 100 + i * 16),
      piece("No reservation", 260, 100 + i * 16),
    ])
    expect(textsOf(rows.flat()).join(" ").split(" ")).toContain("17")
  })

  test("before paragraphs, which are not as long as each other", () => {
    const heights = [1, 3, 2, 5, 1, 4]
    let y = 100
    const items = heights.flatMap((height, i) => {
      const start = y
      y += height * 14 + 6
      return [
        piece(String(i + 1), 60, start),
        ...Array.from({ length: height }, (_, k) =>
          piece("The court notes that it was made.", 90, start + k * 14),
        ),
      ]
    })
    const read = textsOf(items).join(" ").split(" ")
    for (let n = 1; n <= heights.length; n += 1) expect(read).toContain(String(n))
  })
})

/** A wider space before two of the lines. */
function moved(y: number): number {
  return y + (y > 300 ? 9 : 0) + (y > 420 ? 15 : 0)
}

function text(x = 90): PrintedItem[] {
  return Array.from({ length: COUNT }, (_, i) => piece(LINES[i % 4]!, x, 100 + i * LEADING))
}

function numbers(edge: number, step: number, before = 0): PrintedItem[] {
  return Array.from({ length: COUNT }, (_, i) => i + 1)
    .filter((line) => line % step === 0)
    .map((line) => {
      const str = String(before + line)
      return {
        ...piece(str, edge - str.length * 4, 100 + (line - 1) * LEADING),
        size: 8,
        width: str.length * 4,
      }
    })
}

function piece(str: string, x: number, y: number): PrintedItem {
  return { str, x, y, width: str.length * LETTER, size: SIZE, turns: 0 }
}

function textsOf(items: readonly PrintedItem[]): string[] {
  return [...flow([layOut(items)])].map((block) => block.text)
}
