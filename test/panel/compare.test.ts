import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import type { Counterpart } from "#graph/model/matrix.ts"
import { openGraph } from "#graph/query/index.ts"
import { compare } from "../../extension/panel/views/compare/comparison.ts"
import { entriesOf, reachOf } from "../../extension/panel/views/compare/entries.ts"
import { comparisonFor } from "../../extension/panel/views/compare/from-nodes.ts"
import {
  countriesNamed,
  countriesOf,
  COUNTRY_PRESETS,
  PROVISION_PRESETS,
  provisionsNamed,
} from "../../extension/panel/views/compare/presets.ts"
import { matches, provisionItems } from "../../extension/panel/views/compare/provision-items.ts"
import {
  COMPARE,
  compareRoute,
  type CompareRoute,
} from "../../extension/panel/views/compare/route.ts"
import { hrefOf, parseRoute } from "../../extension/panel/route/parse.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const graph = openGraph(buildGraph(loadData()))

function ask(part: Partial<CompareRoute>) {
  return compare(graph, { ...COMPARE, ...part }, "en")
}

const rowsOf = (part: Partial<CompareRoute>) =>
  ask(part).matrix.rows.map(({ country }) => country.id)

const columnsOf = (part: Partial<CompareRoute>) => ask(part).matrix.provisions.map(({ id }) => id)

const link: Counterpart = {
  id: "xx/law:1",
  kind: "law-provision",
  label: { en: "§ 1" },
  law: null,
  coverage: "full",
  inForce: null,
  attachedTo: "ets185:19",
  relation: "same",
  basis: "read",
  sources: [{ source: "src/gazette", locator: "p. 1", basis: "read" }],
}

describe("ready-made choices", () => {
  test("are whole articles in reading order", () => {
    expect(provisionsNamed(graph, "offences")).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => `ets185:${number}`),
    )
    for (const { id, from, to } of PROVISION_PRESETS) {
      expect(provisionsNamed(graph, id), id).toHaveLength(to - from + 1)
    }
  })

  test("of countries all name some; the regions name each country once", () => {
    for (const { id } of COUNTRY_PRESETS) expect(countriesNamed(graph, id), id).not.toEqual([])
    const regions = COUNTRY_PRESETS.filter(({ region }) => region !== undefined)
    const all = regions.flatMap(({ id }) => countriesNamed(graph, id))
    expect(all.toSorted()).toEqual(countriesOf(graph).map(({ id }) => id))
    expect(countriesNamed(graph, "south-america")).toEqual(
      expect.arrayContaining(["ar", "br", "cl", "co", "pe", "py"]),
    )
    expect(countriesNamed(graph, "european-union")).toHaveLength(27)
    expect(countriesNamed(graph, "council-of-europe")).toHaveLength(46)
  })
})

describe("a choice", () => {
  test("takes groups, countries and articles together, each once", () => {
    const rows = rowsOf({ countries: ["south-america", "fr", "br"], provisions: ["ets185:2"] })
    expect(rows).toContain("fr")
    expect(new Set(rows).size).toBe(rows.length)
    expect(columnsOf({ provisions: ["ets185:19", "offences", "ets185:2"] })).toEqual([
      "ets185:19",
      ...provisionsNamed(graph, "offences"),
    ])
  })

  test("by status asks for the status to the treaties in the columns", () => {
    const parties = rowsOf({ provisions: ["ets185:2"], status: "party" })
    const invited = rowsOf({ provisions: ["ets185:2"], status: "invited" })
    expect(parties).toContain("fr")
    expect(parties.filter((id) => invited.includes(id))).toEqual([])
    const signed = rowsOf({ provisions: ["evidence"], status: "signatory" })
    expect(signed.length).toBeGreaterThan(10)
  })

  test("leaves out the countries of which nothing is known, and counts them", () => {
    const all = ask({ provisions: ["ets185:2"] })
    const known = ask({ provisions: ["ets185:2"], known: true })
    expect(known.matrix.rows.every(({ cells }) => cells.some((cell) => cell !== null))).toBe(true)
    expect(known.leftOut).toBeGreaterThan(0)
    expect(known.matrix.rows.length + known.leftOut).toBe(all.matrix.rows.length)
  })

  test("of nothing is empty, and names that are not known are told", () => {
    expect(rowsOf({ countries: ["none"] })).toEqual([])
    const asked = ask({ provisions: ["ets185:2", "ets185:999"], countries: ["fr", "zz", "none"] })
    expect(asked.unknown).toEqual(["ets185:999", "zz"])
    expect(asked.matrix.provisions).toHaveLength(1)
  })
})

describe("from what is kept", () => {
  test("takes countries and provisions, or those of the laws among it", () => {
    expect(comparisonFor(graph, ["fr", "ets185:18.1.b", "de/stgb:202a"])).toMatchObject({
      countries: ["de", "fr"],
      provisions: ["ets185:18.1.b"],
    })
    const ofLaw = comparisonFor(graph, ["de/stgb:202a"])
    expect(ofLaw?.countries).toEqual(["de"])
    expect(ofLaw?.provisions).toContain("ets185:2")
    expect(comparisonFor(graph, ["fr"])?.provisions).toEqual(["offences"])
    expect(comparisonFor(graph, ["ets185:18", "case/echr-ku-v-finland", "xx"])).toBeNull()
  })
})

describe("the order", () => {
  test("is by name in the reader's language, and turns round", () => {
    const inFrench = compare(graph, { ...COMPARE, countries: ["de", "fr", "gb"] }, "fr")
    expect(inFrench.matrix.rows.map(({ country }) => country.id)).toEqual(["de", "fr", "gb"])
    expect(rowsOf({ countries: ["de", "fr", "gb"] })).toEqual(["fr", "de", "gb"])
    expect(rowsOf({ countries: ["de", "fr", "gb"], sort: "-" })).toEqual(["gb", "de", "fr"])
  })

  test("by a column never puts less before more, and keeps level countries by name", () => {
    const provisions = ["ets185:2", "ets185:19"]
    for (const [sort, way] of [
      ["ets185:19", 1],
      ["-ets185:19", -1],
    ] as const) {
      const { rows } = ask({ provisions, sort }).matrix
      const reach = rows.map(({ cells }) => reachOf(cells[1]!))
      for (const [at, each] of reach.slice(1).entries()) {
        expect(way * (reach[at]! - each)).toBeGreaterThanOrEqual(0)
        if (reach[at] === each) {
          const [a, b] = [rows[at]!, rows[at + 1]!].map(({ country }) => country.label.en)
          expect(a!.localeCompare(b!, "en")).toBeLessThan(0)
        }
      }
    }
  })

  test("has the pinned column first", () => {
    expect(columnsOf({ provisions: ["ets185:2", "ets185:3"], pin: "ets185:3" })).toEqual([
      "ets185:3",
      "ets185:2",
    ])
  })
})

describe("a cell", () => {
  const part = { ...link, attachedTo: "ets185:19.1.a", relation: "narrower" as const }

  test("does not make of a paragraph carried out in full an article carried out in full", () => {
    const [entry] = entriesOf([part], "ets185:19")
    expect(entry).toMatchObject({ coverage: "partial", parts: ["1.a"] })
    expect(reachOf([part])).toBeLessThan(reachOf([link]))
    expect(reachOf(null)).toBe(0)
  })

  test("tells a national provision once, and never surer than its weakest link", () => {
    const entries = entriesOf([link, { ...part, basis: "editorial" }], "ets185:19")
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ coverage: "full", basis: "editorial", parts: ["1.a"] })
  })

  test("puts what is not in force last", () => {
    const repealed = { ...link, id: "xx/law:0", inForce: false }
    const related = { ...link, id: "xx/law:2", coverage: "related" as const }
    expect(entriesOf([repealed, related, link], "ets185:19").map(({ id }) => id)).toEqual([
      "xx/law:1",
      "xx/law:2",
      "xx/law:0",
    ])
    expect(reachOf([repealed])).toBeLessThan(reachOf([related]))
  })
})

const find = (words: string, lang = "en") =>
  provisionItems(graph, words, [], lang).map(({ id }) => id)

describe("picking", () => {
  test("finds a provision by number, by title in either language, and by treaty", () => {
    expect(find("19")[0]).toBe("ets185:19")
    expect(find("18.1.b")).toContain("ets185:18.1.b")
    expect(find("acces illegal", "fr")).toContain("ets185:2")
    expect(find("illegal access")).toContain("ets185:2")
    expect(find("2")).not.toContain("ets185:12")
  })

  test("finds a country by the beginning of any word, without accents", () => {
    const item = { id: "ci", text: "Côte d’Ivoire", group: "" }
    expect(matches("cote")(item)).toBe(true)
    expect(matches("ivo")(item)).toBe(true)
    expect(matches("ote")(item)).toBe(false)
  })
})

test("an address carries the whole choice", () => {
  const route: CompareRoute = {
    view: "compare",
    provisions: ["offences", "ets185:18.1.b"],
    countries: ["south-america", "fr"],
    status: "party",
    known: true,
    sort: "-ets185:2",
    pin: "ets185:2",
    layout: "country",
    at: "fr",
    cell: "fr ets185:2",
  }
  expect(parseRoute(hrefOf(route))).toEqual(route)
  expect(hrefOf(COMPARE)).toBe("#/compare")
  expect(compareRoute.read("", new URLSearchParams("status=king&as=cube"))).toEqual(COMPARE)
})
