import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { createSearch, SynonymsFile } from "#graph/search/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const synonyms = SynonymsFile.parse(
  JSON.parse(readFileSync(new URL("../../data/search/synonyms.json", import.meta.url), "utf8")),
)
const { nodes } = buildGraph(loadData())
const { search, facets, suggest } = createSearch(nodes, { synonyms })
const found = (query: string, limit = 10) => search(query, { limit }).map(({ id }) => id)

describe("on the real graph, first comes", () => {
  test.each([
    ["18.1.b", "ets185:18.1.b"],
    ["ets185:18.1.b", "ets185:18.1.b"],
    ["18.1", "ets185:18.1"],
    ["Art. 19", "ets185:19"],
    ["article 2", "ets185:2"],
    ["article 18 §1 b", "ets185:18.1.b"],
    ["Article 18(1)(b)", "ets185:18.1.b"],
    ["article 18 of the Budapest Convention", "ets185:18"],
    ["chapter II", "ets185:ch2"],
    ["injonction de produire", "ets185:18"],
    ["injonction de prod", "ets185:18"],
    ["INJONCTION DE PRODUIRE", "ets185:18"],
    ["producton order", "ets185:18"],
    ["acces illegal", "ets185:2"],
    ["accès illégal", "ets185:2"],
    ["ilegal acces", "ets185:2"],
    ["hacking", "ets185:2"],
    ["piratage", "ets185:2"],
    ["skimming", "ets185:8"],
    ["perquisition", "ets185:19"],
    ["StGB 202a", "de/stgb:202a"],
    ["§ 202a StGB", "de/stgb:202a"],
    ["§ 202a Abs. 1 StGB", "de/stgb:202a"],
    ["202a", "de/stgb:202a"],
    ["323-1", "fr/code-penal:323-1"],
    ["l'article 323-1 du code pénal", "fr/code-penal:323-1"],
    ["code pénal France", "fr/code-penal"],
    ["loi Godfrain", "fr/loi-88-19"],
    ["374 bis Código Penal Chile", "cl/codigo-penal:374-bis"],
    ["section 1 Computer Misuse Act", "gb/computer-misuse-act-1990:1"],
    ["Lei n.º 109/2009", "pt/lei-109-2009"],
    ["artigo 19.º Lei do Cibercrime", "pt/lei-109-2009:19"],
    ["Budapest Convention", "ets185"],
    ["convention de budapest", "ets185"],
    ["ETS 185", "ets185"],
    ["K.U. v. Finland", "case/echr-ku-v-finland"],
    ["ku finland", "case/echr-ku-v-finland"],
    ["guidance note 10", "gn/10"],
    ["GN 10", "gn/10"],
    ["Allemagne", "de"],
    ["UN charter", "un-charter"],
    ["un accès illégal", "ets185:2"],
  ])("%s → %s", (query, id) => {
    expect(found(query, 1)).toEqual([id])
  })
})

describe("on the real graph", () => {
  test("a heading finds its article and then the article's parts", () => {
    const hits = found("production order", 8).filter((id) => !id.includes("ch2"))
    // The article of the same name in another treaty may come between.
    const [first, ...next] = hits.filter((id) => id.startsWith("ets185"))
    expect(first).toBe("ets185:18")
    expect(next.slice(0, 3).every((id) => id.startsWith("ets185:18."))).toBe(true)
  })
  test("a number finds what stands under it", () => {
    expect(found("18.1")).toEqual(
      expect.arrayContaining(["ets185:18.1", "ets185:18.1.a", "ets185:18.1.b"]),
    )
    expect(found("323")).toContain("fr/code-penal:323-1")
  })
  test("a provision that does not exist gives the one it would stand in", () => {
    expect(found("18.1.z", 1)).toEqual(["ets185:18.1"])
    expect(found("article 18 §9", 1)).toEqual(["ets185:18"])
  })
  test("a name that several countries give a law finds each of them before their provisions", () => {
    expect(found("StGB", 4).toSorted()).toEqual(["at/stgb", "ch/stgb", "de/stgb", "li/stgb"])
    expect(found("code pénal", 10)).toEqual(
      expect.arrayContaining(["be/code-penal-2024", "fr/code-penal", "lu/code-penal"]),
    )
  })
  test("a number that is still being typed finds what begins with it in that law", () => {
    for (const id of found("StGB 20", 3)) expect(id).toMatch(/^(at|ch|de|li)\/stgb:20/)
  })
  test("a national provision is found by what it provides, in French as in English", () => {
    for (const query of ["pen registers court order", "enregistreurs de numéros composés"])
      expect(found(query, 2)).toContain("us/usc-18:3121")
    expect(found("recel de données informatiques", 3)).toContain("be/code-penal-2024:530")
    expect(found("conservation procureur soixante jours", 1)).toEqual([
      "ro/cod-procedura-penala:154",
    ])
  })
  test("a law is found by what its title means in French", () => {
    for (const [query, id] of [
      ["loi sur l'utilisation abusive de l'informatique 1990", "gb/computer-misuse-act-1990"],
      ["code pénal Allemagne", "de/stgb"],
      ["interdisant l'accès non autorisé aux ordinateurs", "jp/unauthorized-access-act"],
      ["lutte contre la haute technologie crimes et délits", "do/ley-53-07"],
    ] as const)
      expect(found(query, 5)).toContain(id)
  })
  test("every provision of the Convention is found by its number alone", () => {
    const lost = nodes
      .filter((node) => node.kind === "provision" && node.instrument === "ets185")
      .filter(({ id }) => /:\d/.test(id) && found(id.slice("ets185:".length), 1)[0] !== id)
    expect(lost.map(({ id }) => id)).toEqual([])
  })
  test("every national provision is found among the first by what it is cited as", () => {
    const lost = nodes
      .filter(({ kind }) => kind === "law-provision")
      .filter(({ id, label }) => !found(label.en, 5).includes(id))
    expect(lost.map(({ id, label }) => `${id} ${label.en}`)).toEqual([])
  }, 30_000)
  test("kinds narrow the hits, facets count them all", () => {
    const hits = search("StGB", { kinds: ["law-provision"], limit: 3 })
    expect(hits).toHaveLength(3)
    expect(hits.every(({ kind }) => kind === "law-provision")).toBe(true)
    const counts = facets("StGB")
    const named = nodes.filter((node) => node.kind === "law" && node.aliases.includes("StGB"))
    expect(counts.law).toBeGreaterThanOrEqual(named.length)
    const laws = new Set(named.map(({ id }) => id))
    expect(counts["law-provision"]).toBeGreaterThanOrEqual(
      nodes.filter((node) => node.kind === "law-provision" && laws.has(node.law)).length,
    )
    expect(counts.case).toBeUndefined()
  })
  test("hits tell which words matched, and come in falling order", () => {
    const hits = search("accès illégal")
    expect(hits[0]!.terms).toEqual(expect.arrayContaining(["acces", "illegal"]))
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
  test("nothing is found for nothing", () => {
    for (const query of ["", "  ", "§", "zqxwvk", "of the", "hasOwnProperty"]) {
      expect(found(query)).toEqual([])
    }
  })
})

test("every synonym is written once in its group and finds something or stands beside one that does", () => {
  for (const group of synonyms.groups) {
    const terms = Object.values(group).flat()
    expect(new Set(terms).size, terms.join(", ")).toBe(terms.length)
    expect(found(terms[0]!).length, terms[0]).toBeGreaterThan(0)
  }
})

test.each([
  ["expedited preservaton", "expedited preservation"],
  ["hackng", "hacking"],
  ["portugl", "portugal"],
])("%s, which is no word, is asked back as %s", (typed, meant) => {
  expect(suggest(typed)).toBe(meant)
})

test.each(["hacking", "injonction de prod", "18.1.b", "Loi Godfrain", "zzzzqqqq"])(
  "%s is not asked back",
  (typed) => {
    expect(suggest(typed)).toBeNull()
  },
)

test("two letters are the beginning of a name; where they are a word, that is found anywhere", () => {
  expect(found("uk", 20)).toContain("ua")
  expect(found("St", 600)).toContain("de/stgb")
  expect(found("EU", 40)).toContain("eu-2013-40")
  // After other words they count where they are a word, and say nothing where they only begin one.
  expect(found("hacking US", 3).every((id) => id.startsWith("us/"))).toBe(true)
  expect(found("injonction zq")).toEqual(found("injonction"))
})

test("a word of which only the first letter is typed does not change what is found", () => {
  expect(found("injonction d")).toEqual(found("injonction"))
  expect(found("article 18.1 b")[0]).toBe("ets185:18.1.b")
})
