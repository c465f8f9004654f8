import { Cite } from "@citation-js/core"
import "@citation-js/plugin-bibtex"
import "@citation-js/plugin-csl"
import "@citation-js/plugin-ris"
import { MultiDirectedGraph } from "graphology"
import gexfReader from "graphology-gexf"
import graphmlReader from "graphology-graphml"
import jsonld from "jsonld"
import { lexer, type Token } from "marked"
import oxigraph from "oxigraph"
import papaparse from "papaparse"
import { beforeAll, describe, expect, test } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { EXPORTERS, makeSubset, worksOf } from "#graph/export/index.ts"
import type { CslItem } from "#graph/export/bibliography/items.ts"
import type { Annotation } from "#graph/model/annotation.ts"
import type { Subset } from "#graph/model/subset.ts"
import { edgesIn, neighbourhood, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const data = buildGraph(loadData())
const graph = openGraph(data)

/** Signs that every format has to treat: quotes, markup, TeX, line ends, accents, an emoji. */
const NASTY = 'He said "50 % & <more>", {x}_y ~ 3^2 # $5\nline two; é 𝒳 | *a*'

const annotations: Annotation[] = [
  {
    node: "br/marco-civil:22",
    note: NASTY,
    tags: ["south america", "to read"],
    quotation: {
      url: "https://example.org/a page?x={1}",
      title: "A judgment",
      text: "Article 18(1)(b)",
      before: "… under ",
      after: " of the Convention …",
      sure: true,
    },
    savedAt: "2026-11-25T10:00:00.000Z",
  },
]

/** Article 18.1.b and all that is next to it, with the works that its provisions are part of. */
function sample(): Subset {
  const { ids } = neighbourhood(graph, "ets185:18.1.b", { depth: 1 })
  const some = [...ids, "br/marco-civil:22", "fr"]
  const all = [...some, ...worksOf(some, graph)]
  return makeSubset(graph, all, edgesIn(graph, all), { annotations }, new Date(0))
}

const subset = sample()
const written = new Map(EXPORTERS.map((exporter) => [exporter.id, exporter.write(subset)]))
const text = (id: string): string => written.get(id)!
const iri = (id: string): string => `urn:glossator:id:${id}`

test("the sample holds every sort of thing that the formats differ on", () => {
  const kinds = new Set(subset.nodes.map(({ kind }) => kind))
  for (const kind of ["instrument", "provision", "law", "law-provision", "case", "guidance-note"])
    expect([...kinds]).toContain(kind)
  expect(subset.nodes.map(({ id }) => id)).toContain("br/marco-civil:22")
})

describe("N-Triples, in a triple store", () => {
  const store = new oxigraph.Store()
  const ask = (query: string) =>
    store.query(`
      PREFIX eli: <http://data.europa.eu/eli/ontology#>
      PREFIX schema: <https://schema.org/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX g: <urn:glossator:term:>
      ${query}`) as Map<string, { value: string }>[]

  beforeAll(() => store.load(text("n-triples"), { format: "application/n-triples" }))

  test("who implements Article 18.1.b, how far, and how do we know?", () => {
    const rows = ask(`
      SELECT ?law ?coverage ?basis ?source ?locator WHERE {
        ?link rdf:subject ?law ; rdf:predicate eli:implements ; rdf:object <${iri("ets185:18.1.b")}> ;
          g:coverage ?coverage ; prov:qualifiedPrimarySource ?fact .
        ?fact prov:entity/schema:name ?source ; g:locator ?locator ; g:basis ?basis .
        ?law eli:implements <${iri("ets185:18.1.b")}> ; eli:jurisdiction ?country .
      }`)
    const wanted = subset.edges.flatMap((edge) =>
      edge.kind === "implements" && edge.to === "ets185:18.1.b"
        ? edge.sources.map(({ basis }) => `${iri(edge.from)} ${edge.coverage} ${basis}`)
        : [],
    )
    const found = rows.map((row) => {
      const [law, coverage, basis] = ["law", "coverage", "basis"].map(
        (name) => row.get(name)!.value,
      )
      return `${law} ${coverage} ${basis!.replace("urn:glossator:term:", "")}`
    })
    expect(wanted.length).toBeGreaterThan(20)
    expect(new Set(found)).toEqual(new Set(wanted))
  })

  test("labels have their languages, and a note comes back as it was typed", () => {
    const labels = ask(`SELECT ?l WHERE { <${iri("fr")}> rdfs:label ?l FILTER(lang(?l) = "en") }`)
    expect(labels.map((row) => row.get("l")!.value)).toEqual(["France"])
    const notes = ask(
      `SELECT ?n ?q WHERE { ?a oa:bodyValue ?n ; oa:hasTarget/oa:hasSelector/oa:exact ?q }`,
    )
    expect(notes.map((row) => [row.get("n")!.value, row.get("q")!.value])).toEqual([
      [NASTY, "Article 18(1)(b)"],
    ])
  })

  test("JSON-LD says the same, statement for statement", async () => {
    const quads = (await jsonld.toRDF(JSON.parse(text("json-ld")) as object, {
      format: "application/n-quads",
    })) as unknown as string
    const other = new oxigraph.Store()
    other.load(quads, { format: "application/n-quads" })
    expect(other.size).toBe(store.size)
    expect(named(other)).toEqual(named(store))
  })
})

/** Statements without blank nodes, whose names differ from reader to reader. */
function named(store: oxigraph.Store): string[] {
  const rows = store.query(
    "SELECT ?s ?p ?o WHERE { ?s ?p ?o FILTER(!isBlank(?s) && !isBlank(?o)) } ORDER BY ?s ?p ?o",
  ) as Map<string, { toString(): string }>[]
  return rows.map((row) => [...row.values()].join(" "))
}

describe("graphs", () => {
  test.each([
    ["gexf", gexfReader],
    ["graphml", graphmlReader],
  ] as const)("%s opens with every node and link", (id, reader) => {
    const opened = reader.parse(MultiDirectedGraph, text(id))
    expect(opened.nodes()).toEqual(subset.nodes.map((node) => node.id))
    expect(opened.size).toBe(subset.edges.length)
    const court = opened.getNodeAttributes("case/echr-ku-v-finland")
    expect(court).toMatchObject({ label: "K.U. v. Finland", kind: "case", basis: "read" })
    // A summary is there in both languages, for a French reader too.
    expect(opened.getNodeAttributes("br/marco-civil:22")).toMatchObject({
      summary: "Judicial request for records.",
      summary_fr: "Demande de registres en justice.",
    })
    const kinds = opened.mapEdges((_key, attributes) => attributes["kind"] as string)
    expect(kinds).toEqual(subset.edges.map(({ kind }) => kind))
    const links = opened.mapEdges((_key, _attributes, from, to) => `${from} ${to}`)
    expect(links).toEqual(subset.edges.map(({ from, to }) => `${from} ${to}`))
  })

  test("GEXF writes colours as every reader of it knows them", () => {
    const colours = text("gexf").match(/<viz:color [^>]*>/g)
    expect(colours).toHaveLength(subset.nodes.length)
    for (const colour of colours!) expect(colour).toMatch(/^<viz:color r="\d+" g="\d+" b="\d+"\/>$/)
  })

  test("hold signs that XML reserves or cannot hold", () => {
    const odd = structuredClone(subset)
    odd.nodes[0]!.label.en = `${NASTY}\u0000\u0008]]>`
    for (const [id, reader] of [
      ["gexf", gexfReader],
      ["graphml", graphmlReader],
    ] as const) {
      const file = EXPORTERS.find((each) => each.id === id)!.write(odd)
      const label = reader
        .parse(MultiDirectedGraph, file)
        .getNodeAttribute(odd.nodes[0]!.id, "label")
      expect(String(label).replaceAll(/\s+/g, " "), id).toBe(
        `${NASTY}  ]]>`.replaceAll(/\s+/g, " "),
      )
    }
  })
})

describe("bibliographies", () => {
  const items = JSON.parse(text("csl-json")) as CslItem[]
  const citable = new Set(
    "instrument provision law law-provision guidance-note case document statistic".split(" "),
  )
  const item = (id: string) => items.find((each) => each.id === id)!

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
    const some = ["gb/computer-misuse-act-1990", "de/stgb"]
    const of = makeSubset(graph, some, [], {}, new Date(0))
    const write = (format: string) => EXPORTERS.find(({ id }) => id === format)!.write(of)
    const entries = JSON.parse(write("csl-json")) as CslItem[]
    expect(entries.map(({ title }) => title)).toEqual([
      "Computer Misuse Act 1990",
      "Strafgesetzbuch",
    ])
    for (const format of ["json", "n-triples", "json-ld"]) {
      expect(write(format)).toContain("Code pénal")
      expect(write(format)).toContain("Loi de 1990 sur")
    }
  })

  test("a work that is there only to name its provision is told in it, and is no entry of its own", () => {
    const kept = ["br/marco-civil:22", "cl/ley-21459:14"]
    const works = worksOf(kept, graph)
    expect(works).toEqual(["br/marco-civil", "cl/ley-21459"])
    const of = makeSubset(graph, [...kept, ...works], [], { works }, new Date(0))
    const csl = EXPORTERS.find(({ id }) => id === "csl-json")!
    const entries = JSON.parse(csl.write(of)) as CslItem[]
    expect(entries.map(({ id }) => id)).toEqual(kept)
    expect(entries[0]!.title).toContain("Marco Civil")
  })

  test("RIS comes back from its reader with titles, sections, addresses and tags", () => {
    const read = new Cite(text("ris"), { forceType: "@ris/file" }).data as CslItem[]
    // A provision of a treaty has its number in a field of its own there.
    const titles = items.map(({ type, title }) =>
      type === "treaty" ? title.split(", ")[0] : title,
    )
    expect(read.map(({ title }) => title)).toEqual(titles)
    const law = read[items.indexOf(item("br/marco-civil:22"))]!
    expect(law.type).toBe("legislation")
    expect(law.URL).toBe(item("br/marco-civil:22").URL)
    expect(law.keyword).toContain("south america")
    expect(text("ris").match(/^ER {2}- /gm)).toHaveLength(items.length)
  })

  test("RIS names acts, courts, dockets and States as Zotero's import takes them", () => {
    const records = text("ris").split(/^ER {2}- $/m)
    const record = (id: string) => records.find((each) => each.includes(`ID  - ${id}\r\n`))!
    // A short title would take the place of the act's own there.
    for (const each of records) expect(each).not.toMatch(/^TY {2}- (STAT|CASE)[\s\S]*^ST {2}- /m)
    expect(record("br/marco-civil:22")).toContain("M2  - Jurisdiction: BR\r\n")
    const decision = record("case/echr-ku-v-finland")
    expect(decision).toMatch(/^PB {2}- European Court of Human Rights/m)
    expect(decision).toMatch(/^SV {2}- 2872\/02/m)
    expect(record("gn/10")).toMatch(/^SN {2}- T-CY\(2015\)16/m)
  })

  test("BibTeX comes back from its reader, with signs that TeX reserves", () => {
    const read = new Cite(text("bibtex"), { forceType: "@bibtex/text" }).data as CslItem[]
    expect(read).toHaveLength(items.length)
    const treaty = read[items.indexOf(item("ets185:18.1.b"))]!
    expect(treaty.title).toBe("Convention on Cybercrime, Article 18, paragraph 1.b")
    expect(treaty.issued?.["date-parts"][0]?.[0]).toBe(2001)
    const law = read[items.indexOf(item("br/marco-civil:22"))]!
    for (const part of ['"50 % & <more>"', "{x}", "$5", "é 𝒳"]) expect(law.note).toContain(part)
  })
})

test("CSV is read back with a line for every source of every entry and link", () => {
  const { data: rows, errors } = papaparse.parse<Record<string, string>>(
    text("csv").replace(/^\uFEFF/, ""),
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

test("Markdown is read as headings, text and a numbered list of every source", () => {
  const tokens = lexer(text("markdown"))
  const headings = tokens.flatMap((token) =>
    token.type === "heading" && token["depth"] === 3 ? [plain(token)] : [],
  )
  expect(headings).toHaveLength(subset.nodes.length)
  for (const { label } of subset.nodes)
    expect(
      headings.some((each) => each.startsWith(label.en)),
      label.en,
    ).toBe(true)
  const list = tokens.findLast((token) => token.type === "list")!
  expect((list as unknown as { items: unknown[] }).items).toHaveLength(subset.sources.length)
  const quote = tokens.find((token) => token.type === "blockquote")!
  expect(plain(quote)).toContain("He said")
})

function plain(token: Token): string {
  const inner = (token as { tokens?: Token[] }).tokens
  if (inner !== undefined) return inner.map(plain).join("")
  return (token as { text?: string }).text ?? ""
}
