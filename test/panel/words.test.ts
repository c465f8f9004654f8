import { describe, expect, test } from "vitest"
import { createWords, languageFor } from "../../extension/panel/words/index.ts"

describe("words", () => {
  const en = createWords("en")
  const fr = createWords("fr")

  test("count as the language does", () => {
    expect([0, 1, 2].map((count) => en.n("count.country", count))).toEqual([
      "0 countries",
      "1 country",
      "2 countries",
    ])
    // Zero is singular in French.
    expect([0, 1, 2].map((count) => fr.n("count.links", count))).toEqual([
      "0 lien",
      "1 lien",
      "2 liens",
    ])
    expect(fr.n("count.links", 12_345)).toBe("12\u202F345 liens")
    expect(fr.n("count.links", 2_000_000)).toMatch(/liens$/)
  })

  test("write dates as precisely as they are known", () => {
    expect([en.percent(70), fr.percent(70)]).toEqual(["70%", "70\u00A0%"])
    expect(en.date("2001-11-23")).toBe("23 November 2001")
    expect(fr.date("2001-11-23")).toBe("23 novembre 2001")
    expect(en.date("2014-12")).toBe("December 2014")
    expect(fr.date("1992")).toBe("1992")
    expect(en.date("2014-12-02/2014-12-03")).toMatch(/^2\s?–\s?3 December 2014$/)
  })

  test("fill in places, and leave what they do not know", () => {
    expect(en.t("source.where", { locator: "Art. {x}" })).toBe("Place: Art. {x}")
    expect(en.t("source.where")).toBe("Place: {locator}")
  })

  test("say where in a source, and leave how a law is cited at home as it is", () => {
    expect(fr.place("section 4.2.1, line 542; section 4.2.2, lines 627, 630")).toBe(
      "section 4.2.1, ligne 542\u00A0; section 4.2.2, lignes 627, 630",
    )
    expect(fr.place("32nd plenary: date and place")).toBe("32e plénière\u00A0: date et lieu")
    expect(fr.place("Article 18, paragraph 1.b")).toBe("Article 18, paragraphe 1.b")
    expect(fr.place("section 3 of the Cybercrime Act 2016")).toBe(
      "section 3 of the Cybercrime Act 2016",
    )
    expect(en.place("32nd plenary: date and place")).toBe("32nd plenary: date and place")
  })

  test("follow the choice, then the browser, then English", () => {
    expect(languageFor("fr", ["en"])).toBe("fr")
    expect(languageFor(null, ["de-AT", "fr-CA", "en"])).toBe("fr")
    expect(languageFor(null, ["pt-BR"])).toBe("en")
  })
})
