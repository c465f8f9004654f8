import { Cite } from "@citation-js/core"
import "@citation-js/plugin-bibtex"
import "@citation-js/plugin-csl"
import { expect, test } from "vitest"
import type { CslItem } from "#graph/export/bibliography/items.ts"
import { written } from "./sample.ts"

const items = JSON.parse(written("csl-json")) as CslItem[]
const item = (id: string) => items.find((each) => each.id === id)!

test("BibTeX comes back from its reader, with signs that TeX reserves", () => {
  const read = new Cite(written("bibtex"), { forceType: "@bibtex/text" }).data as CslItem[]
  expect(read).toHaveLength(items.length)
  const treaty = read[items.indexOf(item("ets185:18.1.b"))]!
  expect(treaty.title).toBe("Convention on Cybercrime, Article 18, paragraph 1.b")
  expect(treaty.issued?.["date-parts"][0]?.[0]).toBe(2001)
  const law = read[items.indexOf(item("br/marco-civil:22"))]!
  for (const part of ['"50 % & <more>"', "{x}", "$5", "é 𝒳"]) expect(law.note).toContain(part)
})
