import { expect, test } from "vitest"
import { inFrenchType, setFrench } from "#graph/build/french-type.ts"
import { walkLocalised } from "#graph/build/checks/walk.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

test.each([
  ["l'accès", "l’accès"],
  ["accès : « piratage » ; abus ?", "accès\u00A0: «\u00A0piratage\u00A0»\u00A0; abus\u00A0?"],
  ["accès; abus?", "accès\u00A0; abus\u00A0?"],
  ["Quoi !", "Quoi\u00A0!"],
  ["Yahoo! Inc., article 5:20, 18 h 30", "Yahoo! Inc., article 5:20, 18 h 30"],
])("%s is set as %s, once and for all", (typed, set) => {
  expect(setFrench(typed)).toBe(set)
  expect(setFrench(set)).toBe(set)
})

test("only what is said in French is set, never an address", () => {
  const said = { en: "It's; so", fr: "C'est ; ainsi" }
  const url = { en: "https://a.org/l'a", fr: "https://a.org/l'a" }
  expect(inFrenchType({ laws: [{ said, url }] })).toEqual({
    laws: [{ said: { en: "It's; so", fr: "C’est\u00A0; ainsi" }, url }],
  })
})

test("every summary, holding and note of the data is in both languages", () => {
  const { instruments: _, ...data } = loadData()
  const alone: string[] = []
  walkLocalised(data, ({ en, fr }, path) => {
    if (fr === undefined && /\.(summary|holding|note|inForceNote|text)$/.test(path)) alone.push(en!)
  })
  expect(alone).toEqual([])
})
