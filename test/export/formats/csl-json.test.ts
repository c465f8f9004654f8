import { Cite } from "@citation-js/core"
import "@citation-js/plugin-csl"
import { expect, test } from "vitest"
import type { CslItem } from "#graph/export/bibliography/items.ts"
import { makeSubset, worksOf } from "#graph/export/index.ts"
import { graph, NASTY, subset, written } from "./sample.ts"

const items = JSON.parse(written("csl-json")) as CslItem[]
const item = (id: string) => items.find((each) => each.id === id)!

const citable = new Set(
  "instrument provision law law-provision guidance-note case document statistic".split(" "),
)

test("CSL-JSON holds an item for everything that can be cited, and is read by citation.js", () => {
  const wanted = subset.nodes.filter(({ kind }) => citable.has(kind)).map(({ id }) => id)
  expect(items.map(({ id }) => id)).toEqual(wanted)
  expect(item("ets185:18.1.b")).toMatchObject({
    type: "treaty",
    // Readers know no section of a treaty.
    title: "Convention on Cybercrime, Article 18, paragraph 1.b",
    number: "ETS No. 185",
    issued: { "date-parts": [[2001, 11, 23]] },
  })
  expect(item("br/marco-civil:22")).toMatchObject({
    type: "legislation",
    jurisdiction: "br",
    keyword: "south america, to read",
  })
  expect(item("br/marco-civil:22").note).toContain(NASTY)
  expect(item("case/echr-ku-v-finland")).toMatchObject({ type: "legal_case", number: "2872/02" })
  expect(new Cite(items).data).toHaveLength(items.length)
  const cited = new Cite([item("ets185:18.1.b")]).format("bibliography", { template: "apa" })
  expect(cited).toContain("Convention on Cybercrime")
})

test("a law is cited by its own title, what it means in French is beside it in the data", () => {
  const of = makeSubset(graph, ["gb/computer-misuse-act-1990", "de/stgb"], [], {}, new Date(0))
  for (const lang of ["en", "fr"] as const) {
    const entries = JSON.parse(written("csl-json", lang, of)) as CslItem[]
    expect(entries.map(({ title }) => title)).toEqual([
      "Computer Misuse Act 1990",
      "Strafgesetzbuch",
    ])
  }
  for (const format of ["json", "n-triples", "json-ld"]) {
    expect(written(format, "en", of)).toContain("Code pénal")
    expect(written(format, "en", of)).toContain("Loi de 1990 sur")
  }
})

test("a work that is there only to name its provision is told in it, and is no entry of its own", () => {
  const kept = ["br/marco-civil:22", "cl/ley-21459:14"]
  const works = worksOf(kept, graph)
  expect(works).toEqual(["br/marco-civil", "cl/ley-21459"])
  const of = makeSubset(graph, [...kept, ...works], [], { works }, new Date(0))
  const entries = JSON.parse(written("csl-json", "en", of)) as CslItem[]
  expect(entries.map(({ id }) => id)).toEqual(kept)
  expect(entries[0]!.title).toContain("Marco Civil")
})
