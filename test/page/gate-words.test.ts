import { describe, expect, test } from "vitest"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { ARTICLE_SIGN, NAME_SIGN } from "#extension/page/gate-words.ts"

describe("the gate's words", () => {
  test.each([
    "Article 18 of the Convention on Cybercrime",
    "Art. 2 of ETS No. 185",
    "l’article premier de la Convention sur la cybercriminalité",
    "l’art.\u00A014, STE n° 185",
    "artículo 19 del Convenio sobre la Ciberdelincuencia, Budapest",
    "artigo 32 da Convenção de Budapeste",
    "Artikel 6 des Übereinkommens über Computerkriminalität",
    "articolo 16 della Convenzione di Budapest",
    "articolul 5 din Convenția de la Budapesta",
    "§ 202a StGB and the Cybercrime Convention",
    "ARTICLE 7, CETS No. 224",
  ])("open on: %s", (text) => {
    expect(ARTICLE_SIGN.test(text)).toBe(true)
    expect(NAME_SIGN.test(text)).toBe(true)
  })

  const { grammars, instruments } = buildReaderPack(loadData())

  test.each(grammars)("open on every word for an article in $name", ({ units }) => {
    const { one, many, short } = units.article
    for (const word of [...one, ...many, ...short]) {
      const [first = "", ...rest] = word
      for (const form of [word, first.toUpperCase() + rest.join("")])
        expect(ARTICLE_SIGN.test(`${form} 18`), form).toBe(true)
    }
  })

  test.each(instruments.filter(({ paths }) => paths.length > 0))(
    "open on every name of $id",
    ({ sure }) => {
      expect(sure.filter((name) => !NAME_SIGN.test(name))).toEqual([])
    },
  )

  test.each([
    "Article 12 of our cooking rules asks for salt.",
    "A particle of 18 grams was seen in Budapest.",
    "We flew to Budapest in May 2001.",
    "Set 185 of the tournament",
  ])("stay shut on: %s", (text) => {
    expect(ARTICLE_SIGN.test(text) && NAME_SIGN.test(text)).toBe(false)
  })
})
