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
