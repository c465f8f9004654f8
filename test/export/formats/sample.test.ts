import { expect, test } from "vitest"
import { subset, written } from "./sample.ts"

test("the sample holds every sort of thing that the formats differ on", () => {
  const kinds = new Set(subset.nodes.map(({ kind }) => kind))
  for (const kind of ["instrument", "provision", "law", "law-provision", "case", "guidance-note"])
    expect([...kinds]).toContain(kind)
  expect(subset.nodes.map(({ id }) => id)).toContain("br/marco-civil:22")
})

// A summary of a provision, and how a fact is known, in both languages.
const EN = [
  "offering services in the territory",
  "Judicial request for records",
  "read in the source",
]
const FR = [
  "offrant des prestations sur le territoire",
  "Demande de registres en justice",
  "lu dans la source",
]

const holds = (text: string, words: readonly string[]) =>
  words.filter((each) => text.includes(each))

test.each(["ris", "csl-json", "bibtex", "markdown"])(
  "%s speaks one language, the one asked for",
  (id) => {
    expect(holds(written(id, "en"), EN)).toEqual(EN)
    expect(holds(written(id, "en"), FR)).toEqual([])
    expect(holds(written(id, "fr"), FR)).toEqual(FR)
    expect(holds(written(id, "fr"), EN)).toEqual([])
  },
)

test.each(["gexf", "graphml"])(
  "%s puts names in the language asked for, and both beside each other",
  (id) => {
    for (const [lang, own] of [
      ["en", EN],
      ["fr", FR],
    ] as const) {
      const texts = [...EN.slice(0, 2), ...FR.slice(0, 2), own[2]!]
      expect(holds(written(id, lang), texts)).toEqual(texts)
    }
  },
)

test("CSV holds the texts of one language; heads and codes stay, for those who compute with them", () => {
  const [en, fr] = [written("csv", "en"), written("csv", "fr")]
  expect(fr.split("\r\n")[0]).toBe(en.split("\r\n")[0])
  expect(holds(fr, [...EN.slice(0, 2), ...FR.slice(0, 2)])).toEqual(FR.slice(0, 2))
  expect(holds(fr, [",Note d’orientation 10,", ",Guidance Note 10,"])).toEqual([
    ",Note d’orientation 10,",
  ])
})

test.each(["json", "json-ld", "n-triples"])(
  "%s holds every language, whichever is asked for",
  (id) => {
    expect(written(id, "fr")).toBe(written(id, "en"))
    expect(holds(written(id), [...EN.slice(0, 2), ...FR.slice(0, 2)])).toHaveLength(4)
  },
)
