import { describe, expect, test } from "vitest"
import { readText } from "#graph/read/index.ts"
import { loadReader } from "../../scripts/lib/reader.ts"
import { lawFiles, loadLaw } from "../../scripts/lib/law-corpus.ts"

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

test("a short name that the page defines means that law from there on", () => {
  const text =
    "The Computer Misuse Act 1990 (CMA) was amended.\n\nThe offence in section 3 CMA is the most used."
  const [found] = readText(reader, text, { lang: "en" })
  expect(found?.targets).toEqual(["gb/computer-misuse-act-1990:3"])
  expect(found?.why).toContain("defined-term")
})

test("on the page of another code or act such a number is its own", () => {
  for (const title of ["Code des douanes", "Loi n° 2004-575 du 21 juin 2004"]) {
    const reading = reader.open({ lang: "fr", title })
    reading.read({ text: "L'article 323-2 du code pénal français est réservé." })
    expect(reading.read({ text: "Article 323-1" })).toEqual([])
  }
})

test("a number that few laws have is of a law that was cited, though its country is nowhere named", () => {
  const reading = reader.open({ lang: "it" })
  reading.read({ text: "L'art. 629 c.p. punisce l'estorsione." })
  const found = reading.read({
    text: "Le condotte sono quelle degli articoli 615 ter e 617 quater.",
  })
  expect(found.map(({ targets, sure }) => [targets[0], sure])).toEqual([
    ["it/codice-penale:615-ter", false],
    ["it/codice-penale:617-quater", false],
  ])
})

test("the certain laws of a page tell the country of the others", () => {
  const text =
    "The Fraud Act 2006 is broad; the Police and Criminal Evidence Act 1984 too.\n\nSee section 3 CMA."
  const [found] = readText(reader, text, { lang: "en" })
  expect(found?.targets).toEqual(["gb/computer-misuse-act-1990:3"])
  expect(found?.why).toContain("country-neighbours")
})

test("a number that few laws have, without one, is of the one law cited before that has it", () => {
  const reading = reader.open({ lang: "it" })
  const read = (text: string) =>
    reading.read({ text }).map(({ targets, sure }) => [targets[0], sure])
  expect(read("L'art. 615-quater è un'altra cosa.")).toEqual([])
  read("L'art. 615-ter c.p. punisce l'accesso abusivo.")
  expect(read("L'art. 615-quater punisce chi detiene codici.")).toEqual([
    ["it/codice-penale:615-quater", false],
  ])
  expect(read("L'art. 254-bis riguarda il sequestro, l'art. 392 altro.")).toEqual([])
  expect(read("### Art. 615-quater")).toEqual([])
  expect(read("Article 615-quater is about access codes.")).toEqual([
    ["it/codice-penale:615-quater", false],
  ])
  read("L'art. 247 c.p.p. regola la perquisizione.")
  expect(read("L'art. 254-bis riguarda il sequestro.")).toEqual([
    ["it/codice-procedura-penale:254-bis", false],
  ])
})

test("a heading with a country's name counts for what follows, until the next", () => {
  const reading = reader.open({})
  const blocks = [
    { text: "Austria", heading: true },
    { text: "Illegal access is covered by § 118a StGB." },
    { text: "Liechtenstein", heading: true },
    { text: "Illegal access is covered by § 118a StGB." },
  ]
  const found = blocks.map((block) => reading.read({ ...block, lang: "en" })[0]?.targets[0])
  expect(found).toEqual([undefined, "at/stgb:118a", undefined, "li/stgb:118a"])
})

test("a link to the page in another language is no heading with a country's name", () => {
  for (const menu of ["Deutsch", "English | Deutsch", "Allemand"]) {
    const blocks = [{ text: menu }, { text: "Le délit de l’article 323-1 du code pénal." }]
    const reading = reader.open({ url: "https://www.exemple.fr/", lang: "fr" })
    const found = blocks.map((block) => reading.read(block)[0]?.targets[0])
    expect(found).toEqual([undefined, "fr/code-penal:323-1"])
    const other = reader.open({ url: "https://www.exemple.fr/", lang: "fr" })
    other.read(blocks[0]!)
    expect(other.read({ text: "Il abroge l’article 317 du code pénal." })).toEqual([])
  }
})

test("a law's name is read where soft hyphens hide it, at its place in the text", () => {
  const text =
    "Das Straf\u00adrecht kennt den Tat\u00adbestand des § 202a Straf\u00adgesetz\u00adbuch."
  const [found] = readText(reader, text, { lang: "de", title: "Deutschland" })
  expect(found?.targets).toEqual(["de/stgb:202a"])
  expect(text.slice(found?.start, found?.end)).toBe("§ 202a")
})
