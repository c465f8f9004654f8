import { describe, expect, test } from "vitest"
import type { PageReference } from "#extension/shared/messages.ts"
import { groupReferences } from "../../extension/panel/views/page/group.ts"

function reference(index: number, ...targets: string[]): PageReference {
  const instrument = targets[0]!.split(":")[0]!
  const rest = { before: "", text: "", after: "", confidence: 1, sure: true, why: [] }
  const place = { frame: 0, index, revision: 1 }
  return { index, place, targets, instrument, ...rest }
}

describe("references of a page", () => {
  test("stand by instrument and article, each once; ranges over articles apart", () => {
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
          [null, [2]],
          ["ets185:2", [3]],
          ["ets185:18", [1, 4]],
          ["ets185:19", [5]],
        ],
      ],
      ["ets189", 1, [["ets189:3", [0]]]],
    ])
  })
})
