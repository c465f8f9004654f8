import { describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { TABLE_WRITERS } from "#graph/export/tables/index.ts"
import type { Language } from "#graph/export/index.ts"
import type { Counterpart, Matrix } from "#graph/model/matrix.ts"
import { comparisonOf, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const entry: Counterpart = {
  id: "xx/law:1",
  kind: "law-provision",
  label: { en: "§ 1 Law | *old*" },
  summary: { en: 'Punishes "hacking",\nalso attempted.' },
  law: { id: "xx/law", label: { en: "The Law" } },
  coverage: "partial",
  inForce: false,
  attachedTo: "ets185:2",
  relation: "same",
  basis: "editorial",
  sources: [
    { source: "src/gazette", locator: "p. 7", basis: "editorial" },
    { source: "src/study", locator: "table 2", basis: "seed" },
  ],
}

const matrix: Matrix = {
  format: "glossator-matrix",
  version: 1,
  provisions: [
    {
      id: "ets185:2",
      label: { en: "Article 2" },
      title: { en: "Illegal access", fr: "Accès illégal" },
    },
    { id: "ets185:19", label: { en: "Article 19" } },
  ],
  rows: [
    {
      country: { id: "xx", label: { en: "Xanadu, Isle of", fr: "L’île de Xanadu" } },
      status: [],
      cells: [[entry], null],
    },
    {
      country: { id: "yy", label: { en: "Ys" } },
      status: [],
      cells: [
        null,
        [
          { ...entry, id: "yy/law:2", attachedTo: "ets185:19.1", relation: "narrower" },
          { ...entry, id: "yy/law:2", attachedTo: "ets185:19.2", relation: "narrower" },
        ],
      ],
    },
  ],
  sources: [
    { id: "src/gazette", title: "Gazette", publisher: "State Press", date: "2020" },
    { id: "src/study", title: "Study", url: "https://example.org/study" },
  ],
}

const written = (format: string, lang?: Language) =>
  TABLE_WRITERS.find(({ id }) => id === format)!.write(matrix, lang)

/** Takes a CSV apart as RFC 4180 says. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'))
    if (end === "\r\n") rows.push([])
  }
  return rows.slice(0, -1)
}

describe("CSV", () => {
  const [head, ...rows] = cellsOf(written("csv").replace(/^\uFEFF/, ""))
  const value = (row: string[], name: string) => row[head!.indexOf(name)]

  test("has a line per source of each entry, and one that says that nothing is known", () => {
    expect(rows.map((row) => value(row, "national_id"))).toEqual([
      "xx/law:1",
      "xx/law:1",
      "",
      "",
      "yy/law:2",
      "yy/law:2",
      "yy/law:2",
      "yy/law:2",
    ])
    expect(rows[2]).toContain("nothing known")
    expect(rows.every((row) => row.length === head!.length)).toBe(true)
  })
  test("keeps commas, quotes and line ends, and the basis of each source apart", () => {
    expect(value(rows[0]!, "country_name")).toBe("Xanadu, Isle of")
    expect(value(rows[0]!, "summary")).toBe('Punishes "hacking",\nalso attempted.')
    expect(rows.slice(0, 2).map((row) => value(row, "basis"))).toEqual(["editorial", "seed"])
    expect(value(rows[0]!, "in_force")).toBe("not in force")
    expect(value(rows[4]!, "attached_to")).toBe("ets185:19.1")
  })
})

describe("Markdown", () => {
  const lines = written("markdown").split("\n")

  test("has one line per country, with what is not known said so", () => {
    expect(lines[2]).toBe(
      String.raw`| Xanadu, Isle of | § 1 Law \| \*old\*: in part, editorial, not yet checked, not in force [1] | nothing known |`,
    )
    expect(lines.slice(0, 4).every((line) => line.split(/(?<!\\)\|/).length === 5)).toBe(true)
  })
  test("tells the parts of one provision together, and each source with place and basis", () => {
    expect(lines[3]).toContain("(for Article 19.1, Article 19.2) [2] |")
    expect(lines.find((line) => line.startsWith("1. "))).toContain(
      "Source: Gazette, State Press, 2020, p. 7 (editorial, not yet checked); " +
        "Study, table 2 (stated in a secondary source) <https://example.org/study>.",
    )
  })
})

describe("in French", () => {
  test("Markdown says in French what it says of its own, and takes the French names", () => {
    const [head, , row] = written("markdown", "fr").split("\n")
    expect(head).toBe("| Pays | Article 2\u00A0: Accès illégal | Article 19 |")
    expect(row).toBe(
      String.raw`| L’île de Xanadu | § 1 Law \| \*old\*${"\u00A0"}: en partie, éditorial, pas encore vérifié, pas en vigueur [1] | rien de connu |`,
    )
  })
  test("CSV keeps its heads and codes", () => {
    const [head, first] = cellsOf(written("csv", "fr").replace(/^\uFEFF/, ""))
    const value = (name: string) => first![head!.indexOf(name)]
    expect(["country_name", "coverage", "in_force", "basis"].map(value)).toEqual([
      "L’île de Xanadu",
      "partial",
      "pas en vigueur",
      "editorial",
    ])
  })
})

test("JSON is the comparison itself", () => {
  expect(JSON.parse(written("json"))).toEqual(matrix)
})

test("who implemented Article 19, how, and how we know: every line of the real table can be cited", () => {
  const comparison = comparisonOf(openGraph(buildGraph(loadData())), { provisions: ["ets185:19"] })
  const text = TABLE_WRITERS.find(({ id }) => id === "csv")!
    .write(comparison)
    .replace(/^\uFEFF/, "")
  const [head, ...lines] = cellsOf(text)
  const rows = lines.map((cells) => Object.fromEntries(head!.map((name, i) => [name, cells[i]!])))
  const entries = rows.filter(({ national_citation }) => national_citation !== "nothing known")
  expect(new Set(entries.map(({ country }) => country)).size).toBeGreaterThan(50)
  for (const row of entries) {
    for (const name of [
      "national_id",
      "coverage",
      "attached_to",
      "basis",
      "locator",
      "source_title",
    ])
      expect(row[name], `${row["national_id"]} ${name}`).toBeTruthy()
  }
  for (const row of rows.filter(({ country_status }) => country_status !== ""))
    expect(row["country_status_as_of"], row["country"]).toMatch(/^\d{4}/)
})
