import { describe, expect, test } from "vitest"
import { formOf } from "#graph/ids/index.ts"
import { readText } from "#graph/read/index.ts"
import { loadReader } from "../../scripts/lib/reader.ts"
import { withSeeds } from "../shared.ts"

interface Form {
  lang: string
  kind: string
  text: string
  want: string[]
}

interface Gold {
  file: string
  start: number
  end: number
  text: string
  targets: string[]
}

const FILES = [
  "000_8925d9c7f5435e41.txt",
  "001_5923d0f60574ec78.txt",
  "002_607d02c66fa08196.txt",
  "003_8ca011d3a906c16a.txt",
  "004_8333a24998f0234a.txt",
]

withSeeds((shared) => {
  const reader = loadReader()

  describe("everyday forms", () => {
    for (const { lang, kind, text, want } of JSON.parse(shared("research/forms.json")) as Form[]) {
      test(`${lang} ${kind}: ${text}`, () => {
        const found = readText(reader, text, { lang, title: "Convention on Cybercrime" })
        const paths = new Set(
          found.flatMap(({ targets }) => targets.map((id) => id.replace("ets185:", ""))),
        )
        expect([...paths].sort()).toEqual([...want].sort())
      })
    }
  })

  describe("seed documents", () => {
    const gold = (JSON.parse(shared("research/references.json")) as { references: Gold[] })
      .references
    for (const file of FILES) {
      test(`${file}: every treaty reference, and nothing that is another text's`, () => {
        const found = readText(reader, shared(`seeds/${file}`)).filter(
          ({ instrument }) => formOf(instrument) === "instrument",
        )
        const wanted = gold.filter(
          (reference) => reference.file === file && reference.targets.length > 0,
        )
        expect(found.map(({ start, end, targets }) => ({ start, end, targets }))).toEqual(
          wanted
            .toSorted((a, b) => a.start - b.start)
            .map(({ start, end, targets }) => ({ start, end, targets })),
        )
      })
    }

    test("the only national provisions of the seeds, in a long and mixed list", () => {
      const national = FILES.flatMap((file) => readText(reader, shared(`seeds/${file}`)))
        .filter(({ instrument }) => formOf(instrument) !== "instrument")
        .flatMap(({ targets }) => targets)
      const article = "md/cod-penal:259"
      expect(national).toEqual([
        article,
        "md/cod-penal:26",
        "md/cod-penal:42.2",
        `${article}.2.b`,
        `${article}.2.e`,
      ])
    })
  })
})
