import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { createReader, readText } from "#graph/read/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { languages, loadStyles } from "../../scripts/lib/corpus.ts"
import { slots, writeNumbers, writePath } from "./render.ts"

const pack = buildReaderPack(loadData())
const reader = createReader(pack)
const paths = pack.instruments.find(({ id }) => id === "ets185")!.paths.map((p) => p.split("."))
const articles = paths.filter((path) => path.length === 1).map(([article]) => Number(article))

/** What is not read back: the words where nothing, something else, or more than one is found. */
function misread(lang: string, frame: string, words: string, want: readonly string[][]): string[] {
  const text = frame.replace("{}", () => words)
  const found = readText(reader, text, { lang })
  const wanted = want.map((targets) => targets.map((path) => `ets185:${path}`).join())
  const right = found.map(({ targets }) => targets.join()).join(" ") === wanted.join(" ")
  const at = frame.indexOf("{}")
  const whole = found[0]?.start === at && found.at(-1)?.end === at + words.length
  return right && whole ? [] : [words]
}

for (const lang of languages()) {
  const styles = loadStyles(lang)

  describe.skipIf(styles.paths.length === 0)(`what is written in ${lang} is read back`, () => {
    for (const style of styles.paths) {
      test(JSON.stringify(style), () => {
        const wrong: string[] = []
        let written = 0
        for (const path of paths) {
          const words = writePath(style, path)
          if (words === null) continue
          written += 1
          for (const frame of styles.frames)
            wrong.push(...misread(lang, frame, words, [[path.join(".")]]))
        }
        expect(wrong.slice(0, 5)).toEqual([])
        expect(written, "provisions with steps of these kinds").toBeGreaterThan(2)
      })
    }

    for (const style of styles.lists) {
      test(JSON.stringify(style), () => {
        const count = slots(style)
        const numbers = fc.uniqueArray(fc.constantFrom(...articles), {
          minLength: count,
          maxLength: count,
        })
        fc.assert(
          fc.property(numbers, fc.constantFrom(...styles.frames), (list, frame) => {
            const words = writeNumbers(style, list)
            expect(
              misread(
                lang,
                frame,
                words,
                list.map((n) => [String(n)]),
              ),
            ).toEqual([])
          }),
        )
      })
    }

    for (const style of styles.ranges) {
      test(JSON.stringify(style), () => {
        const ends = fc.uniqueArray(fc.constantFrom(...articles), { minLength: 2, maxLength: 2 })
        fc.assert(
          fc.property(ends, fc.constantFrom(...styles.frames), (pair, frame) => {
            const [from, to] = pair.toSorted((a, b) => a - b) as [number, number]
            const all = articles.filter((n) => n >= from && n <= to).map(String)
            expect(misread(lang, frame, writeNumbers(style, [from, to]), [all])).toEqual([])
          }),
        )
      })
    }
  })
}
