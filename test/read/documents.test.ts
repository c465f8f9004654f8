import { describe, expect, test } from "vitest"
import { readText } from "#graph/read/index.ts"
import { loadReader } from "../../scripts/lib/reader.ts"

const reader = loadReader()
const targets = (text: string, title?: string): string[] =>
  readText(reader, text, { title }).flatMap((reference) => reference.targets)

describe("what was said earlier decides", () => {
  test("a judgment under another Convention that discusses ours", () => {
    const text = `The case was lodged under Article 34 of the Convention for the Protection of Human Rights and Fundamental Freedoms (“the Convention”).

The Court looked at the Convention on Cybercrime, which is in force in many States.

The Budapest Convention asks for production orders; Article 18 of the Convention on Cybercrime says how. The Budapest Convention has been signed widely.

The applicant complained of a breach of Article 13 of the Convention.

Article 8 provides for respect for private life.

Article 13 provides for a remedy.`
    expect(targets(text)).toEqual(["ets185:18"])
  })

  test("a short name that the text defines holds for the whole text", () => {
    const text = `This report looks at the Convention on Cybercrime (hereinafter “the Convention”) and at the GDPR.

Article 15 of the GDPR is about access to data.

Article 18 of the Convention is about production.`
    expect(targets(text)).toEqual(["ets185:18"])
  })

  test("a heading closes what was said before it", () => {
    const reading = reader.open({ title: "The Budapest Convention in practice" })
    const blocks = [
      { text: "Data protection", heading: true },
      { text: "The General Data Protection Regulation applies; Article 6 is its heart." },
      { text: "Production", heading: true },
      { text: "Article 18 is much used." },
    ]
    for (const block of blocks) reading.survey(block)
    const found = blocks.map((block) => reading.read(block).flatMap((r) => r.targets))
    expect(found).toEqual([[], [], [], ["ets185:18"]])
  })

  test("that article: in the paragraph before, not further back", () => {
    const near =
      "Article 18 of the Budapest Convention applies.\n\nParagraph 1 of that article is known."
    const far =
      "Article 18 of the Budapest Convention applies.\n\nThis is so.\n\nParagraph 1 of that article is known."
    expect(targets(near)).toEqual(["ets185:18", "ets185:18.1"])
    expect(targets(far)).toEqual(["ets185:18"])
  })
})
