import { assert, array, constantFrom, integer, property, record, string } from "fast-check"
import { expect, test } from "vitest"
import { annotationsIn } from "#graph/export/read-annotations.ts"
import type { Subset } from "#graph/model/subset.ts"
import {
  annotationOf,
  keepable,
  moved,
  tagsIn,
  titleOf,
  unseen,
  type Entry,
} from "#extension/panel/collection/model.ts"
import { createWords } from "#extension/panel/words/index.ts"
import { linkTo } from "#extension/panel/views/collection/text-fragment.ts"

const entry = (id: string, position: number): Entry => ({
  id,
  node: "ets185:18",
  collection: "c",
  position,
})
const place = (text: string) => ({
  url: "https://example.org/",
  title: "A page",
  text,
  before: "",
  after: "",
  sure: true,
})

const subset = (annotations: unknown) => ({ selection: { annotations } }) as unknown as Subset

/** A list after some of its entries changed. */
function apply(list: Entry[], changes: Entry[]): Entry[] {
  return list
    .map((each) => changes.find(({ id }) => id === each.id) ?? each)
    .sort((a, b) => a.position - b.position)
}

test("the same node is kept once without a place, and once for each place it was met", () => {
  const there = [entry("a", 1)]
  const met = { node: "ets185:18", quotation: place("Article 18") }
  expect(unseen([{ node: "ets185:18" }, met, met, { node: "ets185:19" }], there)).toEqual([
    met,
    { node: "ets185:19" },
  ])
})

test("of a card its node is kept, of a page every reference with its words", () => {
  const around = { title: () => "", ids: ["a", "b"], chosen: ["a"], edges: [], asked: {}, name: "" }
  expect(keepable(around)).toEqual([{ node: "a" }])
  const reference = { text: "Articles 2 and 3", targets: ["ets185:2", "ets185:3"], sure: true }
  const page = { url: "https://example.org/", title: "A page", lang: "en" }
  const met = { page, references: [reference] } as unknown as Parameters<typeof keepable>[0]["met"]
  expect(keepable({ ...around, met }).map(({ node }) => node)).toEqual(["ets185:2", "ets185:3"])
})

test("moving an entry and moving it back changes nothing, and no two share a place", () => {
  assert(
    property(integer({ min: 1, max: 20 }), integer({ min: 0, max: 19 }), (count, at) => {
      const entries = Array.from({ length: count }, (_each, i) => entry(String(i), i * 3))
      const down = apply(entries, moved(entries, String(at), 1))
      expect(new Set(down.map(({ position }) => position)).size).toBe(count)
      if (at < count - 1) expect(down[at + 1]!.id).toBe(String(at))
      const back = at < count - 1 ? apply(down, moved(down, String(at), -1)) : down
      expect(back).toEqual(entries)
    }),
  )
})

test("tags are read from a line, each once and without its spaces", () => {
  expect(tagsIn(" to read,South  America ;to read,, ")).toEqual(["to read", "South America"])
  assert(
    property(array(string()), (words) => {
      const tags = tagsIn(words.join(","))
      expect(tagsIn(tags.join(", "))).toEqual(tags)
    }),
  )
})

test("a link leads back to the words, on web pages only", () => {
  expect(linkTo({ url: "https://a.b/c?d=e#f", text: "Article 18-1, a" })).toBe(
    "https://a.b/c?d=e#f:~:text=Article%2018%2D1%2C%20a",
  )
  expect(linkTo({ url: "file:///a.txt", text: "Article 18" })).toBe("file:///a.txt")
})

test("what was added comes back from a file as it was, and nothing else is taken for it", () => {
  assert(
    property(record({ note: string(), node: constantFrom("fr", "ets185:18.1.b") }), (fields) => {
      const kept = annotationOf({ ...entry("a", 1), ...fields, quotation: place("x") })
      expect(annotationsIn(subset(JSON.parse(JSON.stringify([kept]))))).toEqual([kept])
    }),
  )
  expect(annotationsIn({ selection: {} } as unknown as Subset)).toEqual([])
  for (const wrong of [[{ note: "no node" }], "text", [{ node: "fr", tags: "a" }]])
    expect(() => annotationsIn(subset(wrong))).toThrow(/^selection\.annotations: [^\n]+\.$/)
})

test("a collection that nobody has named is called in the language of the moment, and a named one as it is", () => {
  const [en, fr] = [createWords("en"), createWords("fr")]
  const unnamed = { id: "a", name: "", number: 1, createdAt: "2026-11-26T10:00:00Z" }
  expect([titleOf(unnamed, en), titleOf(unnamed, fr)]).toEqual(["My collection", "Ma collection"])
  const third = { ...unnamed, number: 3 }
  expect([titleOf(third, en), titleOf(third, fr)]).toEqual(["Collection 3", "Collection 3"])
  expect(titleOf({ ...third, name: "Brazil, to check" }, fr)).toBe("Brazil, to check")
})
