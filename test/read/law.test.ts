import { describe, expect, test } from "vitest"
import { readText } from "#graph/read/index.ts"
import { loadReader } from "../../scripts/lib/reader.ts"
import { lawFiles, loadLaw } from "./law.ts"

const reader = loadReader()

for (const name of lawFiles()) {
  describe(`laws and decisions in ${name}.txt`, () => {
    for (const { line, text, hints, want } of loadLaw(name)) {
      test(`${name}.txt:${line} ${text}`, () => {
        const found = readText(reader, text, hints)
        expect(
          found.map(({ start, end, targets, sure }) => ({
            words: text.slice(start, end),
            targets,
            sure,
          })),
        ).toEqual(
          want.map(({ start, end, targets, sure }) => ({
            words: text.slice(start, end),
            targets,
            sure,
          })),
        )
      })
    }
  })
}
