import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { neighbourhood, openGraph } from "#graph/query/index.ts"
import { hrefOf, parseRoute } from "../../extension/panel/route/parse.ts"
import {
  branchesAround,
  MANY,
  toggled,
  type Branch,
} from "../../extension/panel/views/neighbourhood/branches.ts"
import { cutTo, fit } from "../../extension/panel/views/neighbourhood/fit.ts"
import { layOut, ROW } from "../../extension/panel/views/neighbourhood/layout.ts"
import type { NeighbourhoodRoute } from "../../extension/panel/views/neighbourhood/route.ts"
import { isUnsure, sentenceOf } from "../../extension/panel/views/neighbourhood/sentence.ts"
import { verbOf } from "../../extension/panel/views/neighbourhood/verb.ts"
import { createWords } from "../../extension/panel/words/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const graph = openGraph(buildGraph(loadData()))
const STARTS = ["ets185:18", "ets185", "fr", "de/stgb:202a", "case/echr-ku-v-finland", "gn/10"]
const plain = { depth: 1, hidden: [], open: [] }

/** All branches, at any depth. */
function every(branches: readonly Branch[]): Branch[] {
  return branches.flatMap((each) => [each, ...every(each.children)])
}

/** How many nodes the leaves and folds stand for. */
function standsFor(branches: readonly Branch[]): number {
  return every(branches).reduce((sum, { id, count, open }) => {
    if (id !== null) return sum + 1
    return sum + (open ? 0 : count)
  }, 0)
}

describe("folding", () => {
  test.each(STARTS)("of what lies around %s loses nothing, folded or not", (id) => {
    const all = neighbourhood(graph, id, { depth: 1 }).ids.length - 1
    const folded = branchesAround(graph, id, plain)
    expect(standsFor(folded.branches)).toBe(all)
    expect([...folded.counts.values()].reduce((sum, count) => sum + count, 0)).toBe(all)
    const open = every(folded.branches).flatMap((each) => (each.id === null ? [each.key] : []))
    expect(standsFor(branchesAround(graph, id, { ...plain, open }).branches)).toBe(all)
  })

  test("shows a hundred more of a hub at each click, and in the end all of it", () => {
    const hub = "ets185:2"
    const countries = (open: string[]) => branchesAround(graph, hub, { ...plain, open }).branches
    let open = toggled(
      [],
      countries([]).find(({ kind }) => kind === "law-provision")!,
    )
    const sizes: number[] = []
    for (;;) {
      const fold = countries(open).find(({ kind }) => kind === "law-provision")!
      const rest = fold.children.find(({ restOf }) => restOf !== "")
      sizes.push(fold.children.length - (rest === undefined ? 0 : 1))
      if (rest === undefined) {
        expect(fold.children).toHaveLength(fold.count)
        expect(toggled(open, fold)).toEqual([])
        break
      }
      expect(sizes.at(-1)! + rest.count).toBe(fold.count)
      open = toggled(open, rest)
    }
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.slice(0, -1)).toEqual(sizes.slice(0, -1).map((_size, at) => MANY * (at + 1)))
  })

  test("keeps hubs short: at most five of a kind stand alone", () => {
    for (const id of STARTS) {
      const { branches } = branchesAround(graph, id, plain)
      const alone = Map.groupBy(
        branches.filter((each) => each.id !== null),
        ({ kind }) => kind,
      )
      for (const [kind, each] of alone) expect(each.length, `${id} ${kind}`).toBeLessThanOrEqual(5)
    }
  })

  test("leaves out a kind, and still counts it so that it can be brought back", () => {
    const { branches, counts, found } = branchesAround(graph, "ets185:18", {
      ...plain,
      hidden: ["law-provision"],
    })
    expect(every(branches).some(({ kind }) => kind === "law-provision")).toBe(false)
    expect(found.ids.some((id) => id.startsWith("fr/"))).toBe(false)
    expect(counts.get("law-provision")).toBeGreaterThan(10)
  })

  test("hangs each node of the second step once, under one that leads to it", () => {
    const { branches, found } = branchesAround(graph, "gn/10", { ...plain, depth: 2 })
    const keys = every(branches).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const branch of branches) {
      for (const { id } of branch.children) {
        if (id === null || branch.id === null) continue
        expect(found.distance.get(id)).toBe(2)
        expect(graph.areNeighbors(branch.id, id)).toBe(true)
      }
    }
  })
})

describe("a link in words", () => {
  const en = createWords("en")
  const sentences = (id: string) =>
    branchesAround(graph, id, plain).branches.flatMap(({ links }) =>
      links.map((edge) => sentenceOf(edge, graph, en)),
    )

  test("goes from the one that does to the one it is done to, and says of which work each is", () => {
    expect(sentences("ets185:18.1.b")).toContain(
      "Article 7 (Second Additional Protocol) extends Article 18, paragraph 1.b (Budapest Convention)",
    )
    expect(sentences("fr")).toContain("France is a Party to Budapest Convention")
    expect(sentences("gn/10")).toContain(
      "Guidance Note 10 interprets Article 18 (Budapest Convention)",
    )
  })

  test("has a verb for every link there is, in both languages", () => {
    for (const words of [en, createWords("fr")])
      graph.forEachEdge((_key, edge) =>
        expect(words.t(verbOf(edge, graph)), edge.kind).toMatch(/^[a-zéê]/),
      )
  })

  test("is unsure only where nobody checked any of it", () => {
    const [law] = branchesAround(graph, "ets185:18", plain).branches.flatMap(({ links }) => links)
    const [fact] = law!.sources
    const as = (basis: "read" | "editorial") => ({ ...law!, sources: [{ ...fact!, basis }] })
    expect(isUnsure([as("editorial")])).toBe(true)
    expect(isUnsure([as("editorial"), as("read")])).toBe(false)
  })
})

describe("the picture", () => {
  const { branches } = branchesAround(graph, "ets185:18", { ...plain, depth: 2 })

  test.each([328, 600, 1200])(
    "at %i pixels has no two names on one line, and all inside",
    (width) => {
      const { placed, height } = layOut(branches, width)
      expect(placed).toHaveLength(every(branches).length)
      for (const side of [1, -1]) {
        const rows = placed.filter((each) => each.side === side).map(({ y }) => y)
        expect(rows.every((y, at) => at === 0 || y - rows[at - 1]! >= ROW)).toBe(true)
      }
      for (const { x, y, room, side } of placed) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(width)
        expect(y).toBeLessThan(height)
        expect(room).toBeGreaterThan(80)
        if (width >= 640) expect(Math.sign(x - width / 2)).toBe(side)
      }
    },
  )

  test("is the same each time", () => {
    expect(layOut(branches, 360)).toEqual(layOut(branches, 360))
  })

  test("keeps the State of a law whose name is long, and never takes more than the room", () => {
    expect(fit("Article 18", "", 200)).toEqual({ name: "Article 18", more: "" })
    // A stump of the second part is worth less than the room it takes.
    const narrow = fit("Loi n° 2016-30 du 8 novembre 2016", "Senegal", 110)
    expect(narrow.more).toBe("")
    expect(narrow.name).toMatch(/^Loi n° 2016-.*…$/)
    const long = fit("Electronic Transactions Act, 2008 (Act 772)", "Ghana", 220)
    expect(long.name).toMatch(/^Electronic.*…$/)
    expect(long.more).toBe(" · Ghana")
  })

  test("cuts names that are too long, and only those", () => {
    expect(cutTo("Article 18", 200)).toBe("Article 18")
    const cut = cutTo("Convention on Cybercrime (ETS No. 185)", 100)
    expect(cut).toMatch(/^Convention.*…$/)
    expect(cut.length).toBeLessThan(18)
  })
})

test("an address carries what is shown", () => {
  const route: NeighbourhoodRoute = {
    view: "neighbourhood",
    id: "fr/code-penal:323-1",
    depth: 2,
    hidden: ["law", "case"],
    open: ["fr/code-penal:323-1|provision"],
  }
  expect(parseRoute(hrefOf(route))).toEqual(route)
  expect(hrefOf({ ...route, depth: 1, hidden: [], open: [] })).toBe(
    "#/neighbourhood/fr/code-penal:323-1",
  )
})
