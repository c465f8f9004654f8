import { describe, expect, test } from "vitest"
import { readText } from "#graph/read/index.ts"
import { loadReader } from "../../scripts/lib/reader.ts"
import { loadCorpus } from "./corpus.ts"

const reader = loadReader()

for (const lang of ["en", "fr"]) {
  describe(`sentences in ${lang}`, () => {
    for (const { line, text, title, want } of loadCorpus(lang)) {
      test(`${lang}.txt:${line} ${text}`, () => {
        const found = readText(reader, text, { title, lang })
        expect(found.map(({ start, end, targets }) => ({ start, end, targets }))).toEqual(want)
      })
    }
  })
}

test("two treaties in one sentence: a bare article after them is never sure", () => {
  const [first] = readText(
    reader,
    "Where the Lanzarote Convention and the Budapest Convention overlap, Article 9 decides.",
  )
  expect(first?.targets).toEqual(["ets185:9"])
  expect(first?.sure).toBe(false)
})
