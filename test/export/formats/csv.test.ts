import papaparse from "papaparse"
import { expect, test } from "vitest"
import { NASTY, subset, written } from "./sample.ts"

test("CSV is read back with a line for every source of every entry and link", () => {
  const { data: rows, errors } = papaparse.parse<Record<string, string>>(
    written("csv").replace(/^\uFEFF/, ""),
    { header: true, skipEmptyLines: true },
  )
  expect(errors).toEqual([])
  const facts = [...subset.nodes, ...subset.edges].flatMap(({ sources }) => sources)
  expect(rows.filter(({ record }) => record !== "my note")).toHaveLength(facts.length)
  for (const row of rows.filter(({ record }) => record === "link")) {
    expect(row["basis"]).toMatch(/^(read|seed|editorial)$/)
    expect(row["source_title"]).not.toBe("")
  }
  expect(rows.find(({ record }) => record === "my note")).toMatchObject({
    my_note: NASTY,
    my_tags: "south america; to read",
    page_quote: "… under Article 18(1)(b) of the Convention …",
  })
})
