import { describe, expect, test } from "vitest"
import { findIn } from "#extension/viewer/text/find.ts"
import type { PrintedBlock } from "#graph/read/printed/index.ts"

function blockOf(text: string, pages: readonly number[] = [0]): PrintedBlock {
  const length = Math.ceil(text.length / pages.length)
  const pieces = pages.map((page, i) => {
    return { page, line: i, item: i, start: i * length, from: 0, length }
  })
  return { text, pieces }
}

describe("search in a document", () => {
  test("finds words whatever their accents, case and apostrophes, at their own places", () => {
    const text = "L’État requis décide de l’ACCÈS ; l'accès est refusé."
    const found = findIn([blockOf(text)], "l’acces")
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["l’ACCÈS", "l'accès"])
  })

  test("takes any white space in what is looked for as one space", () => {
    expect(findIn([blockOf("see Article 18 there")], "  article\u00A0 18 ")).toHaveLength(1)
  })

  test("says on which pages a place stands, over a page end too", () => {
    const block = blockOf("words on one page and on the next page", [3, 4])
    expect(findIn([block], "page and on the next").map(({ pages }) => pages)).toEqual([[4, 5]])
    expect(findIn([block], "words").map(({ pages }) => pages)).toEqual([[4]])
  })

  test("finds nothing for nothing, and what stands twice twice", () => {
    expect(findIn([blockOf("aaaa")], " ")).toEqual([])
    expect(findIn([blockOf("aaaa")], "aa").map(({ start }) => start)).toEqual([0, 2])
  })
})
