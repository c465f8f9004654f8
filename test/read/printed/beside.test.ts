import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { flow, layOut, type PrintedItem } from "#graph/read/printed/index.ts"
import { loadReader } from "../../../scripts/lib/reader.ts"

const SIZE = 10
const LEADING = 12
const LETTER = SIZE * 0.5
const SPACE = SIZE * 0.25

const reader = loadReader()

function read(items: readonly PrintedItem[]): string[] {
  return [...flow([layOut(items)])].map((block) => block.text)
}

function targetsIn(items: readonly PrintedItem[]): string[] {
  const reading = reader.open({ title: "The Budapest Convention on Cybercrime" })
  const blocks = [...flow([layOut(items)])]
  for (const block of blocks) reading.survey(block)
  return blocks.flatMap((block) => reading.read(block).map(({ targets }) => targets.join()))
}

describe("lines beside each other that nothing shows to be columns", () => {
  test("are read apart, and each down its own column where its words go on", () => {
    const cells = [
      ["The request was made under", "Article 34 of the European", "Convention on human rights."],
      ["The court was asked about", "Article 18 of the Convention", "on Cybercrime."],
      ["It found a breach of", "Article 8 of the former."],
    ]
    const items = cells.flatMap((lines, i) =>
      lines.map((line, k) => text(line, 60 + i * 160, 100 + k * LEADING)),
    )
    expect(read(items)).toEqual(cells.map((lines) => lines.join(" ")))
    expect(targetsIn(items)).toEqual(["ets185:18"])
  })

  test("do not lend each other a number or a law", () => {
    const head = [
      text("Judgment of 5 May on Article", 60, 100),
      text("18 March 2026, Chamber 2", 230, 100),
      text("The State relies on Article 4", 60, 140),
      text("of the Penal Code it says nothing", 230, 140),
    ]
    expect(read(head)).toEqual(head.map(({ str }) => str))
  })

  test("are one where the left one cannot end there and nothing stands below it", () => {
    const items = [text("Article 5 of the", 60, 100), text("Penal Code, then", 230, 100)]
    expect(read(items)).toEqual(["Article 5 of the Penal Code, then"])
    expect(targetsIn(items)).toEqual([])
  })

  test("are not read in turns where their baselines differ", () => {
    const items = [0, 1].flatMap((line) => [
      text(["the order under Article", "18 was made"][line]!, 60, 100 + line * LEADING),
      text(["a note on what Article", "5 says there"][line]!, 230, 106 + line * LEADING),
    ])
    expect(read(items)).toEqual([
      "the order under Article 18 was made",
      "a note on what Article 5 says there",
    ])
  })
})

describe("a line that was stretched", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abdegimnoprstu"), minLength: 2, maxLength: 8 })

  // Type of 10 points in columns of 160 to 260 points: the spaces between words grow wide. Where they
  // fall one under the other by chance, a few lines may still be taken for columns.
  test("stays one where its spaces are up to half as wide again as its type is high, all but always", () => {
    const some = fc.record({
      words: fc.array(word, { minLength: 30, maxLength: 80 }),
      width: fc.integer({ min: 160, max: 260 }),
    })
    const texts = fc
      .sample(some, { numRuns: 1500, seed: 5 })
      .map(({ words, width }) => ({ words, items: justified(words, width) }))
      .filter(({ items }) => widestGap(items) > SIZE && widestGap(items) < 1.5 * SIZE)
    const whole = texts.filter(({ words, items }) => read(items).join("|") === words.join(" "))
    expect(texts.length).toBeGreaterThan(300)
    expect(whole.length / texts.length).toBeGreaterThan(0.98)
  })

  test("is told from two columns by where the words begin", () => {
    const lines = ["Article 18 of", "the Penal Code"]
    const items = lines.flatMap((line, i) => [
      ...spread(line.split(" "), 60, 130, 100 + i * LEADING),
      ...spread(["Article", "5", "of"], 150, 220, 100 + i * LEADING),
    ])
    for (const block of read(items)) expect(block).not.toMatch(/of Article|Code Article/)
  })
})

function justified(words: readonly string[], width: number): PrintedItem[] {
  const lines: string[][] = [[]]
  for (const each of words) {
    const longer = [...lines.at(-1)!, each]
    if (lines.at(-1)!.length === 0 || naturalWidth(longer) <= width)
      lines[lines.length - 1] = longer
    else lines.push([each])
  }
  return lines.flatMap((line, i) =>
    i === lines.length - 1
      ? spread(line, 60, 60 + naturalWidth(line), 100 + i * LEADING)
      : spread(line, 60, 60 + width, 100 + i * LEADING),
  )
}

/** Words set apart by even spaces from one place to another. */
function spread(words: readonly string[], from: number, to: number, y: number): PrintedItem[] {
  const letters = words.reduce((sum, { length }) => sum + length * LETTER, 0)
  const space = words.length > 1 ? (to - from - letters) / (words.length - 1) : 0
  let x = from
  return words.map((each) => {
    const item = text(each, x, y)
    x += item.width + space
    return item
  })
}

function naturalWidth(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length * LETTER, (words.length - 1) * SPACE)
}

function widestGap(items: readonly PrintedItem[]): number {
  return Math.max(
    ...items.map(({ x, y, width }, i) => {
      const next = items[i + 1]
      return next && next.y === y ? next.x - x - width : 0
    }),
  )
}

function text(str: string, x: number, y: number): PrintedItem {
  return { str, x, y, width: str.length * LETTER, size: SIZE, turns: 0 }
}

/** The blocks that one row of pieces makes. */
function rowOf(...pieces: [str: string, x: number][]): string[] {
  const items = pieces.map(([str, x]) => {
    return { str, x, y: 100, width: str.length * LETTER, size: SIZE, turns: 0 }
  })
  return [...flow([layOut(items)])].map((block) => block.text)
}

test("a number after a wide space is that of the word before it, with a sign of the sentence after it", () => {
  expect(rowOf(['"License" means what is granted under section', 60], ["24;", 296])).toEqual([
    '"License" means what is granted under section 24;',
  ])
  expect(rowOf(["What is granted under this section", 60], ["24", 246])).toHaveLength(2)
})
