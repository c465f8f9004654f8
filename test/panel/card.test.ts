import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import type { NodeOf } from "#graph/model/nodes/index.ts"
import { linksOf, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { neighboursOf } from "../../extension/panel/card/neighbours.ts"
import { officialTexts } from "../../extension/panel/card/official-text.ts"
import { byNode, countOf, pick } from "../../extension/panel/card/pick.ts"
import { citationOf } from "../../extension/panel/kinds/index.ts"
import { titlesOf } from "../../extension/panel/kinds/law.ts"
import { createWords } from "../../extension/panel/words/index.ts"

const graph = openGraph(buildGraph(loadData()))
const provision = (id: string) => graph.getNodeAttributes(id) as NodeOf<"provision">

function leaf(id: string) {
  const { previous, next } = neighboursOf(graph, provision(id))
  return [previous?.id, next?.id]
}

function cite(id: string, lang: "en" | "fr") {
  return citationOf(graph.getNodeAttributes(id), graph, createWords(lang))
}

function titles(id: string, reader: "en" | "fr") {
  const law = graph.getNodeAttributes(id) as NodeOf<"law">
  return titlesOf(law, createWords(reader)).map(({ text, lang }) => `${lang}: ${text}`)
}

describe("the links of a card", () => {
  test("of a letter come before those of its article, which are said of the whole", () => {
    const blocks = pick(linksOf(graph, "ets185:18.1.b"), "in", "implements")
    const wholes = blocks.map((block) => block.whole?.id)
    expect(wholes[0]).toBeUndefined()
    expect(wholes.at(-1)).toBe("ets185:18")
    for (const { edge, on } of blocks[0]!.links) {
      expect(edge.to).toBe(on?.id ?? "ets185:18.1.b")
    }
  })

  test("of an article hold those of its parts, each node once", () => {
    const blocks = pick(linksOf(graph, "ets185:18"), "in", "interprets")
    const [entries] = blocks.map((block) => byNode(block.links))
    const note = entries!.find(({ node }) => node.id === "gn/10")!
    expect(note.links.map(({ on }) => on?.id)).toEqual(
      expect.arrayContaining([undefined, "ets185:18.1.b"]),
    )
    expect(countOf(blocks)).toBe(new Set(entries!.map(({ node }) => node.id)).size)
  })
})

test("one leafs from article to article across chapters, and from letter to letter inside one", () => {
  expect(leaf("ets185:13")).toEqual(["ets185:12", "ets185:14"])
  expect(leaf("ets185:1")).toEqual([undefined, "ets185:2"])
  expect(leaf("ets185:18.1.b")).toEqual(["ets185:18.1.a", undefined])
})

describe("citations", () => {
  test("name the work, in the reader's language for treaties and in its own for laws", () => {
    expect(cite("ets185:18.1.b", "en")).toBe(
      "Convention on Cybercrime (ETS No. 185), Article 18, paragraph 1.b",
    )
    expect(cite("ets185:18.1.b", "fr")).toMatch(/^Convention sur la cybercriminalité \(STE/)
    expect(cite("de/stgb:202a", "fr")).toBe("§ 202a StGB, Strafgesetzbuch (Allemagne)")
    expect(cite("case/echr-ku-v-finland", "en")).toMatch(/K\.U\. v\. Finland.*2872\/02/)
  })
})

describe("a law is called by its own title", () => {
  test("and beside it, where that is another language, by what it means in the reader's", () => {
    expect(titles("de/stgb", "fr")).toEqual(["de: Strafgesetzbuch", "fr: Code pénal"])
    expect(titles("de/stgb", "en")).toEqual(["de: Strafgesetzbuch", "en: Criminal Code"])
    expect(titles("gb/computer-misuse-act-1990", "en")).toEqual(["en: Computer Misuse Act 1990"])
    expect(titles("gb/computer-misuse-act-1990", "fr")).toEqual([
      "en: Computer Misuse Act 1990",
      "fr: Loi de 1990 sur l’utilisation abusive de l’informatique",
    ])
    expect(titles("fr/code-penal", "fr")).toEqual(["fr: Code pénal"])
  })
  test("in French for every law of every State", () => {
    const missing = graph
      .mapNodes((_id, node) => node)
      .filter((node) => node.kind === "law")
      .filter((law) => titlesOf(law, createWords("fr")).at(-1)!.lang !== "fr")
    expect(missing.map(({ id }) => id)).toEqual([])
  })
  test("which alone is cited: what it means in French is nobody's title", () => {
    expect(cite("gb/computer-misuse-act-1990", "fr")).toBe(
      "Computer Misuse Act 1990 1990 c. 18 (Royaume-Uni)",
    )
  })
})

test("the official text is that of the work, the reader's language first", () => {
  const texts = officialTexts(graph, provision("ets185:18.1.b"), "fr")
  expect(texts.map(({ lang }) => lang)).toEqual(["fr", "en"])
  expect(officialTexts(graph, graph.getNodeAttributes("fr"), "fr")).toEqual([])
})
