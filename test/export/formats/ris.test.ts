import { Cite } from "@citation-js/core"
import "@citation-js/plugin-csl"
import "@citation-js/plugin-ris"
import { expect, test } from "vitest"
import type { CslItem } from "#graph/export/bibliography/items.ts"
import { written } from "./sample.ts"

const items = JSON.parse(written("csl-json")) as CslItem[]
const item = (id: string) => items.find((each) => each.id === id)!

test("RIS comes back from its reader with titles, sections, addresses and tags", () => {
  const read = new Cite(written("ris"), { forceType: "@ris/file" }).data as CslItem[]
  // A provision of a treaty has its number in a field of its own there.
  const titles = items.map(({ type, title }) => (type === "treaty" ? title.split(", ")[0] : title))
  expect(read.map(({ title }) => title)).toEqual(titles)
  const law = read[items.indexOf(item("br/marco-civil:22"))]!
  expect(law.type).toBe("legislation")
  expect(law.URL).toBe(item("br/marco-civil:22").URL)
  expect(law.keyword).toContain("south america")
  expect(written("ris").match(/^ER {2}- /gm)).toHaveLength(items.length)
})

test("RIS names acts, courts, dockets and States as Zotero's import takes them", () => {
  const records = written("ris").split(/^ER {2}- $/m)
  const record = (id: string) => records.find((each) => each.includes(`ID  - ${id}\r\n`))!
  // A short title would take the place of the act's own there.
  for (const each of records) expect(each).not.toMatch(/^TY {2}- (STAT|CASE)[\s\S]*^ST {2}- /m)
  expect(record("br/marco-civil:22")).toContain("M2  - Jurisdiction: BR\r\n")
  const decision = record("case/echr-ku-v-finland")
  expect(decision).toMatch(/^PB {2}- European Court of Human Rights/m)
  expect(decision).toMatch(/^SV {2}- 2872\/02/m)
  expect(record("gn/10")).toMatch(/^SN {2}- T-CY\(2015\)16/m)
})
