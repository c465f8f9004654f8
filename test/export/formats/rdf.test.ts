import jsonld from "jsonld"
import oxigraph from "oxigraph"
import { beforeAll, describe, expect, test } from "vitest"
import { NASTY, subset, written } from "./sample.ts"

const iri = (id: string): string => `urn:glossator:id:${id}`

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

  beforeAll(() => store.load(written("n-triples"), { format: "application/n-triples" }))

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
    const quads = (await jsonld.toRDF(JSON.parse(written("json-ld")) as object, {
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
