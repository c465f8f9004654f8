import { expect, test } from "vitest"
import { setFrench } from "#graph/build/french-type.ts"
import en from "#graph/export/words/en.json" with { type: "json" }
import fr from "#graph/export/words/fr.json" with { type: "json" }
import {
  BASES,
  COVERAGES,
  EDGE_KINDS,
  MANNERS,
  MATCHES,
  NODE_KINDS,
  RELATIONS,
} from "#graph/model/kinds.ts"

const places = (text: string) => text.match(/\{\w+\}/g)?.sort()

test("the words of a file are there in both languages, sorted, with the same places to fill in", () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en))
  expect(Object.keys(en)).toEqual(Object.keys(en).toSorted())
  for (const [key, text] of Object.entries(fr)) {
    expect(places(text), key).toEqual(places(en[key as keyof typeof en]))
    expect(text, key).toBe(setFrench(text))
  }
})

test("there is a word for every kind of entry and link, coverage and basis", () => {
  const wanted = [
    ...NODE_KINDS.map((kind) => `heading.${kind}`),
    ...EDGE_KINDS.map((kind) => `link.${kind}`),
    ...[...COVERAGES, ...RELATIONS, ...MANNERS, ...MATCHES].map((each) => `detail.${each}`),
    ...BASES.map((basis) => `basis.${basis}`),
  ]
  expect(Object.keys(en)).toEqual(expect.arrayContaining(wanted))
})
