import { assert, constantFrom, property, string } from "fast-check"
import { describe, expect, test } from "vitest"
import { fold } from "#graph/search/fold.ts"
import { tokensAndPartsOf, tokensOf } from "#graph/search/tokens.ts"
import { widerNumbers } from "#graph/search/wider.ts"

describe("numbers of provisions", () => {
  test.each([
    "18.1.b",
    "18, paragraph 1.b",
    "18, paragraphe 1, lettre b",
    "18 §1 b",
    "18 § 1 (b)",
    "18(1)(b)",
    "18 (1) (b)",
    "18 par. 1 let. b",
    "18 al. 1er b)",
    "18 Abs. 1 lit. b",
    "18, Absatz 1 Buchstabe b",
    "18, n.º 1, b)",
  ])("%s is 18.1.b", (written) => {
    expect(tokensOf(written)).toEqual(["18.1.b"])
  })
  test.each([
    ["§ 202a StGB", ["202a", "stgb"]],
    ["Lei n.º 109/2009", ["lei", "n", "109/2009"]],
    ["artigo 19.º-A", ["artigo", "19-a"]],
    ["art. 323-1 du Code pénal", ["art", "323-1", "code", "penal"]],
    ["18 U.S.C. § 1030(a)(5)(A)", ["18", "usc", "1030.a.5.a"]],
    ["6.1.a.i", ["6.1.a.i"]],
    ["articles 18, 19", ["articles", "18", "19"]],
    ["article 5 a été modifié", ["article", "5", "a", "ete", "modifie"]],
    ["Articles 2 à 11", ["articles", "2", "a", "11"]],
  ])("%s", (written, tokens) => {
    expect(tokensOf(written)).toEqual(tokens)
  })
  test("stand under wider ones", () => {
    expect(widerNumbers("18.1.b")).toEqual(["18.1", "18"])
    expect(widerNumbers("706-95-1")).toEqual(["706-95", "706"])
    expect(widerNumbers("202a")).toEqual(["202"])
    expect(widerNumbers("ch2.s1")).toEqual(["ch2"])
    expect(widerNumbers("18")).toEqual([])
  })
})

describe("words", () => {
  test("lose accents, elisions and empty words", () => {
    expect(tokensOf("L’accès illégal à l'œuvre d’autrui")).toEqual([
      "acces",
      "illegal",
      "a",
      "oeuvre",
      "autrui",
    ])
    expect(tokensOf("the Convention's Straße")).toEqual(["convention", "strasse"])
  })
  test("joined by hyphens or dots are found either way", () => {
    expect(tokensOf("co-operation")).toEqual(["cooperation"])
    expect(tokensOf("U.S.C.")).toEqual(["usc"])
    expect(tokensAndPartsOf("trans-border access")).toEqual([
      "transborder",
      "access",
      "trans",
      "border",
    ])
  })
})

test("letters are the same however their accents are stored", () => {
  const letter = constantFrom(..."aàâäåæçéèêëîïñôöøœßùûüÿşșțžǿẞİ°º’-.18 ")
  assert(
    property(string({ unit: letter }), (text) => {
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")))
      expect(fold(text.toUpperCase())).toBe(fold(text))
    }),
  )
})

test("any text gives tokens without spaces, and in time", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      for (const token of tokensAndPartsOf(text)) expect(token).toMatch(/^\S+$/)
    }),
  )
  const start = performance.now()
  tokensOf("18 ".repeat(20_000) + "1.".repeat(20_000) + "(".repeat(20_000) + " §".repeat(20_000))
  tokensOf("18" + " ,".repeat(20_000))
  expect(performance.now() - start).toBeLessThan(1000)
})
