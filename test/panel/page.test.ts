import { describe, expect, test } from "vitest"
import type { PageReference } from "#extension/shared/messages.ts"
import { remember } from "#extension/shared/seen-page.ts"
import type { NodeKind } from "#graph/model/nodes/index.ts"
import { countsOf, narrow } from "../../extension/panel/views/page/facets.ts"
import { groupReferences } from "../../extension/panel/views/page/group.ts"

function reference(index: number, ...targets: string[]): PageReference {
  const instrument = targets[0]!.split(":")[0]!
  const rest = { before: "", text: "", after: "", confidence: 1, sure: true, why: [] }
  const place = { frame: 0, index, revision: 1 }
  return { index, place, targets, instrument, ...rest }
}

function kindOf(id: string): NodeKind {
  return id.startsWith("case/") ? "case" : id.startsWith("de/") ? "law-provision" : "provision"
}

function page(url: string, ...references: PageReference[]) {
  return { url, title: url, lang: "en", references }
}

describe("references of a page", () => {
  test("stand by instrument and article, each once; ranges over articles apart, last", () => {
    const groups = groupReferences([
      reference(0, "ets189:3"),
      reference(1, "ets185:18.1.b"),
      reference(2, "ets185:2", "ets185:3", "ets185:4"),
      reference(3, "ets185:2.1"),
      reference(4, "ets185:18"),
      reference(5, "ets185:19.1", "ets185:19.2"),
    ])
    expect(
      groups.map(({ work, count, articles }) => [
        work,
        count,
        articles.map((each) => [each.article, each.references.map(({ index }) => index)]),
      ]),
    ).toEqual([
      [
        "ets185",
        5,
        [
          ["ets185:2", [3]],
          ["ets185:18", [1, 4]],
          ["ets185:19", [5]],
          [null, [2]],
        ],
      ],
      ["ets189", 1, [["ets189:3", [0]]]],
    ])
  })
})

describe("a list narrowed down", () => {
  const references = [
    reference(0, "ets185:18.1.b"),
    { ...reference(1, "ets185:19"), sure: false },
    reference(2, "de/stgb:202a"),
    reference(3, "case/echr-ku-v-finland"),
  ]
  const found = (wanted: Parameters<typeof narrow>[1]) =>
    narrow(references, wanted, kindOf).map(({ index }) => index)

  test("keeps what has every value that is wanted, in reading order", () => {
    expect(found({ certain: "all" })).toEqual([0, 1, 2, 3])
    expect(found({ certain: "sure", work: "ets185" })).toEqual([0])
    expect(found({ certain: "all", country: "de" })).toEqual([2])
    expect(found({ certain: "unsure", country: "de" })).toEqual([])
  })

  test("counts each value, and only references that have one", () => {
    expect(countsOf(references, "kind", kindOf)[0]).toEqual(["provision", 2])
    expect(countsOf(references, "country", kindOf)).toEqual([["de", 1]])
  })
})

test("a page of the session is remembered once, the last one first, and the oldest is dropped", () => {
  let pages = remember([], page("a"))
  pages = remember(pages, page("b"))
  pages = remember(pages, page("a", reference(0, "ets185:2")))
  expect(pages.map(({ url, references }) => [url, references.length])).toEqual([
    ["a", 1],
    ["b", 0],
  ])
  for (let at = 0; at < 30; at += 1) pages = remember(pages, page(`p${at}`))
  expect(pages).toHaveLength(20)
  expect(pages[0]!.url).toBe("p29")
})
