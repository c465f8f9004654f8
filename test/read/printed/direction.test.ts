import { expect, test } from "vitest"
import { flow, layOut, type PrintedItem } from "#graph/read/printed/index.ts"
import { loadReader } from "../../../scripts/lib/reader.ts"

const reader = loadReader()

/** Words of a line as they stand on paper, from left to right; the last ends at 500 points. */
function line(words: readonly string[], y: number): PrintedItem[] {
  let x = 500 - words.join(" ").length * 5
  return words.map((str) => {
    const item = { str, x, y, width: str.length * 5, size: 10, turns: 0 }
    x += item.width + 3
    return item
  })
}

function read(items: readonly PrintedItem[]) {
  const blocks = [...flow([layOut(items)])]
  const reading = reader.open({ title: "אמנת בודפשט" })
  for (const block of blocks) reading.survey(block)
  const targets = blocks.flatMap((block) => reading.read(block).flatMap((each) => each.targets))
  return { texts: blocks.map(({ text }) => text), targets }
}

test("text from right to left is read in its order, and the words in it that run the other way in theirs", () => {
  const items = [
    ...line(["Article", "18(1)(b)", "of the", ")", "לאמנה", "סעיף", "לפי", "הצו"], 100),
    ...line(["בשטחה", "שירות", "שמציע", "(Budapest Convention"], 112),
    ...line(["הנתונים", "כן", "לפני", "נשמרו", "מדינה", "של"], 124),
  ]
  const { texts, targets } = read(items)
  expect(texts).toEqual([
    "הצו לפי סעיף לאמנה Article 18(1)(b) of the Budapest Convention שמציע שירות בשטחה " +
      "של מדינה נשמרו לפני כן הנתונים",
  ])
  expect(targets).toEqual(["ets185:18.1.b"])
})

test("columns of such text are read from the right one to the left one", () => {
  const right = Array.from({ length: 8 }, (_, i) =>
    line(["הספק", "נגד", "שניתן", "הצו"], 100 + i * 12),
  )
  const left = right.map((words) =>
    words.map((item) => ({ ...item, x: item.x - 160, str: "נתונים" })),
  )
  const { texts } = read([...left.flat(), ...right.flat()])
  expect(texts.join(" ").indexOf("הצו")).toBe(0)
  expect(texts.join(" ")).toMatch(/הספק נתונים/)
})

test("a name in Hebrew in English text keeps the English in order", () => {
  const items = line(["The", "word", "הסייבר", "אמנת", "means", "Article", "2"], 100)
  expect(read(items).texts).toEqual(["The word אמנת הסייבר means Article 2"])
})
