import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { canonicalText, inOrder } from "#graph/build/canonical.ts"
import { inTreatyOrder } from "#graph/build/treaty-order.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const data = loadData()
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })

describe("treaty order", () => {
  for (const { id, provisions } of data.instruments.filter((file) => file.provisions.length > 0)) {
    test(`${id} is found again from any order of its provisions`, () => {
      fc.assert(
        fc.property(shuffled(provisions), (mixed) => {
          expect(inTreatyOrder(mixed)).toEqual(provisions)
        }),
        { numRuns: 10 },
      )
    })
  }

  test("a ring of divisions ends, and loses nothing", () => {
    const ring = [
      { path: "a", level: "chapter", in: "b" },
      { path: "b", level: "chapter", in: "a" },
      { path: "1", level: "article" },
    ]
    expect(inTreatyOrder(ring)).toHaveLength(3)
  })

  test("an article ten comes after an article two, and after the end of chapter one", () => {
    const records = ["ch2", "10", "2", "ch1"].map((path) =>
      path.startsWith("ch")
        ? { path, level: "chapter" }
        : { path, level: "article", in: path === "2" ? "ch1" : "ch2" },
    )
    const paths = (inTreatyOrder(records) as { path: string }[]).map(({ path }) => path)
    expect(paths).toEqual(["ch1", "2", "ch2", "10"])
  })
})

test("a country file is written the same from any order of its laws and fields", () => {
  const [country] = data.countries
  if (country === undefined) throw new Error("no country in the data")
  const wanted = canonicalText("countries", country)
  fc.assert(
    fc.property(shuffled(country.laws), (laws) => {
      const mixed = laws.map((law) => ({ ...law, provisions: law.provisions.toReversed() }))
      expect(canonicalText("countries", inOrder("countries", { ...country, laws: mixed }))).toBe(
        wanted,
      )
    }),
    { numRuns: 20 },
  )
})
