import { expect, test } from "vitest"
import { markWords } from "../../extension/panel/views/search/marks.ts"

const marked = (text: string, terms: string[]) =>
  markWords(text, terms)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("")

test("what matched is marked as it is written, accents and case included", () => {
  expect(marked("Accès illégal", ["acces"])).toBe("[Accès] illégal")
  expect(marked("§ 202a StGB", ["202a", "stgb"])).toBe("§ [202a] [StGB]")
  expect(marked("Injonction de produire", ["produire", "injonction"])).toBe(
    "[Injonction] de [produire]",
  )
})

test("a number is marked whole, never as a part of another", () => {
  expect(marked("Article 18.1.b and 18", ["18.1.b"])).toBe("Article [18.1.b] and 18")
  expect(marked("art. 118 and 18", ["18"])).toBe("art. 118 and [18]")
})

test("nothing is lost where nothing matched", () => {
  expect(marked("Loi n° 2004-575", [])).toBe("Loi n° 2004-575")
  expect(marked("", ["a"])).toBe("")
})
