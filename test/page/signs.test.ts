import { describe, expect, test } from "vitest"
import { Signs } from "#extension/page/signs.ts"
import { buildGatePack } from "#graph/build/gate-pack.ts"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const reader = buildReaderPack(loadData())
const pack = buildGatePack(reader)

function signsOf(text: string): Signs {
  const signs = new Signs(pack)
  signs.scan(text)
  return signs
}

describe("the gate's signs", () => {
  test.each([
    "Article 18 of the Convention on Cybercrime",
    "Art. 2 of ETS No. 185",
    "l’article premier de la Convention sur la cybercriminalité",
    "LA CONVENTION SUR LA CYBERCRIMINALITE : ARTICLE 15",
    "l’art.\u00A014, STE n° 185",
    "See Art. 32 lit. b CCC",
    "Art. II of the Budapest Convention",
    // The text of a page runs on from one cell to the next.
    "Budapest ConventionArticle 18Article 19",
    "2001Budapest ConventionArticle 5",
    // National laws and decisions only.
    "Strafbar nach § 202a StGB.",
    "L’article 323-1 du code pénal",
    "18 U.S.C. § 1030(a)(5)(A)",
    "artículo 197 bis CP",
    "Lei 109/2009, art. 6.º",
    "228. gr. almennra hegningarlaga",
    "Baudžiamojo kodekso 198 straipsnis",
    "ст. 361 КК України",
    "刑法第百六十八条の二に当たる。",
    "정보통신망법 제48조제1항 위반으로 기소되었다.",
    "section 3A of the Computer Misuse Act 1990",
    "see R v Boden [2002] QCA 164 at 12",
    "ECLI:EU:C:2020:791",
  ])("are in: %s", (text) => {
    expect(signsOf(text).both).toBe(true)
  })

  test.each([
    "Article 12 of our cooking rules asks for salt.",
    "A particle of 18 grams was seen in Budapest.",
    "We flew to Budapest in May 2001, under the Convention on Road Traffic.",
    "Set 185 of the tournament, article in German",
    "the ccc of article 5",
    "The Criminal Code was debated for hours and nobody named a number of it.",
    "Article 5 of the shop rules; 20 CPU cores",
  ])("are not in: %s", (text) => {
    expect(signsOf(text).both).toBe(false)
  })

  test("know every name of what is marked, and every word for an article", () => {
    const names = reader.instruments.flatMap(({ paths, sure }) => (paths.length > 0 ? sure : []))
    expect(names.length).toBeGreaterThan(50)
    expect(names.filter((name) => !signsOf(`Article 18 x ${name}.`).name)).toEqual([])
    const articles = reader.grammars.flatMap(({ units }) => Object.values(units.article).flat())
    const forms = articles.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])
    expect(forms.filter((word) => !signsOf(`x ${word} 18`).article)).toEqual([])
  })

  test("know the addresses of pages about the treaties", () => {
    const signs = new Signs(pack)
    const list = "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum="
    expect(signs.inAddress(`${list}185`)).toBe(true)
    expect(signs.inAddress(`${list}005`)).toBe(false)
  })

  test("are found across two stretches of a long text", () => {
    const signs = new Signs(pack)
    const text = `${"word ".repeat(100)}Article 18 of the Budapest Convention${" word".repeat(100)}`
    const cut = text.indexOf("18")
    signs.lookForArticle(text, 0, cut)
    expect(signs.article).toBe(false)
    signs.lookForArticle(text, cut - 300)
    expect(signs.article).toBe(true)
    signs.lookForName(text, 0, cut)
    expect(signs.name).toBe(false)
    signs.lookForName(text, cut - 300)
    expect(signs.name).toBe(true)
  })
})
