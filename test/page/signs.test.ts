import { describe, expect, test } from "vitest"
import { Names } from "#extension/page/names.ts"
import { asRead } from "#extension/page/shown.ts"
import { signs } from "#extension/page/signs.ts"
import { buildGatePack, buildNamesPack } from "#graph/build/gate-pack.ts"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import type { Hints } from "#graph/read/index.ts"
import { languages, loadDocuments, loadSentences } from "../../scripts/lib/corpus.ts"
import { lawFiles, loadLaw } from "../../scripts/lib/law-corpus.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const reader = buildReaderPack(loadData())
const hasArticle = signs(buildGatePack(reader))
const names = new Names(buildNamesPack(reader))

/** Whether the gate has a page of this text read. */
function opens(text: string): boolean {
  return hasArticle(text) && names.inText(text)
}

/** The same for a page with a title, an address or a pin. */
function opensOn(text: string, { title = "", url = "", pin }: Hints): boolean {
  const read = asRead(text)
  const isNamed = () => names.inText(`${title}\n${read}`) || names.inAddress(url)
  return (hasArticle(read) || hasArticle(title)) && (pin !== undefined || isNamed())
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
    expect(opens(text)).toBe(true)
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
    expect(opens(text)).toBe(false)
  })

  test("know every name of what is marked, and every word for an article", () => {
    const marked = reader.instruments.flatMap(({ paths, sure }) => (paths.length > 0 ? sure : []))
    expect(marked.length).toBeGreaterThan(50)
    expect(marked.filter((name) => !opens(`Article 18 x ${name}.`))).toEqual([])
    const articles = reader.grammars.flatMap(({ units }) => Object.values(units.article).flat())
    const forms = articles.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])
    expect(forms.filter((word) => !hasArticle(`x ${word} 18`))).toEqual([])
  })

  test("know the addresses of pages about the treaties", () => {
    const list = "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum="
    expect(names.inAddress(`${list}185`)).toBe(true)
    expect(names.inAddress(`${list}005`)).toBe(false)
  })

  test("are in every text of the corpus in which a treaty's provision is marked", () => {
    const missed = languages().flatMap((lang) => [
      ...loadSentences(lang)
        .filter(({ want }) => want.length > 0)
        .filter(({ text, hints }) => !opensOn(text, hints))
        .map(({ file, line }) => `${file}:${line}`),
      ...loadDocuments(lang)
        .filter(({ blocks }) => blocks.some(({ want }) => want.length > 0))
        .filter(({ blocks, hints }) => !opensOn(blocks.map(({ text }) => text).join("\n"), hints))
        .map(({ name }) => `${lang}/${name}`),
    ])
    expect(missed).toEqual([])
  })

  // A page that names a decision, and nothing with a number that is an article's, is not read.
  test.each(lawFiles().filter((name) => name !== "cases"))("are in every law of %s", (name) => {
    const marked = loadLaw(name).filter(({ want }) => want.length > 0)
    expect(marked.filter(({ text, hints }) => !opensOn(text, hints))).toEqual([])
  })
})
