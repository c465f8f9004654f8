import { expect, test } from "vitest"
import { readText } from "#graph/read/index.ts"
import { loadReader } from "../../../scripts/lib/reader.ts"

const reader = loadReader()
const hints = { lang: "en", title: "The Budapest Convention in practice" }

test("that convention is the one named in the block before, though nobody knows it", () => {
  const text =
    "The Hague Service Convention, Article 5, was cited too.\n\nArticle 3 of that Convention is about requests."
  expect(readText(reader, text, hints)).toEqual([])
})

test("and where none was named in between, it is the page's", () => {
  const text = "The request came late.\n\nArticle 3 of that Convention is about interception."
  expect(readText(reader, text, hints).map(({ targets }) => targets)).toEqual([["ets185:3"]])
})
