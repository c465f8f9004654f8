import { expect, test } from "vitest"
import { flow, layOut, type PrintedItem } from "#graph/read/printed/index.ts"

const BODY = "The court looked at what the State had said and found that none of it was"

/** Lines one under the other: their text, and how far they are set in. */
function read(lines: readonly (readonly [text: string, x?: number])[], leading = 12): string[] {
  const items = lines.map(([str, x = 60], i): PrintedItem => {
    return { str, x, y: 100 + i * leading, width: str.length * 5, size: 10, turns: 0 }
  })
  return [...flow([layOut(items)])].map((block) => block.text)
}

test("a heading without a full stop does not run into the article below it", () => {
  expect(
    read([[BODY], ["new."], ["Attempt and aiding"], ["Art. 12. Whoever tries is"], ["punished."]]),
  ).toEqual([`${BODY} new.`, "Attempt and aiding", "Art. 12. Whoever tries is punished."])
})

test("a quotation that is set in on both sides stays one, wherever its lines break", () => {
  const quoted = [
    "The order reaches providers as Article 18 of the",
    "Budapest Convention has it, and those whom the",
    "Parties name for it.",
  ]
  const set = quoted.map((line) => [line, 100] as const)
  expect(read([[BODY], [BODY], ["new:"], ...set])).toContain(quoted.join(" "))
})

test("an ordinal number at the end of a line ends no sentence", () => {
  expect(read([["Der Staat hat es am 23."], ["November 2001 unterzeichnet."]])).toEqual([
    "Der Staat hat es am 23. November 2001 unterzeichnet.",
  ])
})

test("names one under the other, far apart, are not one text", () => {
  const names = ["Article 18, paragraph 1, letter b", "Article 19", "Artículo 6, apartado 3"]
  expect(
    read(
      names.map((name) => [name] as const),
      25,
    ),
  ).toEqual(names)
})

test("the marks of a list go with their lines, far as they may stand from them", () => {
  const lines = ["data that were kept,", "data that were sent, and", "data that were lost"]
  const items = lines.flatMap((str, i): PrintedItem[] => [
    { str: "●", x: 60, y: 100 + i * 12, width: 5, size: 10, turns: 0 },
    { str, x: 84, y: 100 + i * 12, width: str.length * 5, size: 10, turns: 0 },
  ])
  expect([...flow([layOut(items)])].map((block) => block.text)).toEqual(
    lines.map((line) => `● ${line}`),
  )
})

/** Words of a line with white space of so many points after each. */
function spaced(words: string, y: number, spaces: readonly number[]): PrintedItem[] {
  let x = 60
  return words.split(" ").map((str, i) => {
    const item = { str, x, y, width: str.length * 5, size: 10, turns: 0 }
    x += item.width + (spaces[i] ?? 3)
    return item
  })
}

test("two spaces in a line that was stretched do not make columns of it", () => {
  const lines = [
    spaced("The orders that are made here by courts under Article 18 of", 100, []),
    spaced("the Budapest Convention are then", 112, [23, 64, 23, 23]),
    spaced("made by a judge who was asked by the police of this State.", 124, []),
  ]
  expect([...flow([layOut(lines.flat())])].map((block) => block.text)).toEqual([
    "The orders that are made here by courts under Article 18 of the Budapest Convention are then " +
      "made by a judge who was asked by the police of this State.",
  ])
})

function linesAt(
  lines: readonly string[],
  from: number,
  leading: number,
  size: number,
): PrintedItem[] {
  return lines.map((str, i) => {
    return { str, x: 60, y: from + i * leading, width: str.length * size * 0.5, size, turns: 0 }
  })
}

test("text set far apart is whole above notes that are set close", () => {
  const body = [
    "The objective was that the State would give the other Party all",
    "that it held, and that it would do so under paragraph 1 of",
    "article 29 of the Budapest Convention; increased speed was",
    "wanted by those who asked for it, and by the courts that had to",
    "wait until then for what they had asked of the provider.",
  ]
  const notes = Array.from(
    { length: 9 },
    (_, i) => `${i + 4} Report of the Party of ${i} May 2015.`,
  )
  const items = [...linesAt(body, 100, 22, 11), ...linesAt(notes, 260, 11, 9)]
  expect([...flow([layOut(items)])].map((block) => block.text)).toEqual([body.join(" "), ...notes])
})

test("marks of a list that stand in a column of their own go each with its line", () => {
  const marks = ["(a)", "(b)", "(ca)", "(cb)"]
  const lines = ["are kept;", "are sent, and", "are lost to all", "adhere to what Article 5 says;"]
  const items = lines.flatMap((str, i): PrintedItem[] => [
    { str: marks[i]!, x: 60, y: 100 + i * 12, width: 14, size: 10, turns: 0 },
    { str, x: 102, y: 100 + i * 12, width: str.length * 5, size: 10, turns: 0 },
  ])
  expect([...flow([layOut(items)])].map((block) => block.text)).toEqual(
    lines.map((line, i) => `${marks[i]} ${line}`),
  )
})
