import type { Annotation } from "#graph/model/annotation.ts"
import type { Localised } from "#graph/model/text.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact, Source } from "#graph/model/provenance.ts"
import type { Subset } from "#graph/model/subset.ts"
import { annotationsOf } from "../annotations.ts"
import { ELI, OA, OURS, PREDICATES, PROV, RDF, RDFS, SCHEMA, TYPES, XSD, idOf } from "./terms.ts"

/** The object of a statement. */
export type Term =
  | { iri: string }
  | { blank: string }
  | { text: string; lang?: string; type?: string }

/** Subject (an address, or "_:" and the label of a blank node), predicate, object. */
export type Statement = [subject: string, predicate: string, object: Term]

/**
 * A subset as RDF statements: every node with its own type, every link as a plain statement and
 * again as a described one, which is where coverage and provenance are.
 */
export function statementsOf(subset: Subset): Statement[] {
  const writer = new Writer()
  for (const node of subset.nodes) writer.node(node)
  for (const edge of subset.edges) writer.edge(edge)
  for (const source of subset.sources) writer.source(source)
  for (const annotation of annotationsOf(subset)) writer.annotation(annotation)
  return writer.statements
}

class Writer {
  readonly statements: Statement[] = []
  #blanks = 0

  node(node: GraphNode): void {
    const subject = idOf(node.id)
    for (const type of TYPES[node.kind]) this.#add(subject, `${RDF}type`, { iri: type })
    this.#text(subject, `${SCHEMA}identifier`, node.id)
    for (const name of [`${RDFS}label`, `${SCHEMA}name`]) this.#texts(subject, name, node.label)
    if ("title" in node) this.#texts(subject, `${ELI}title`, node.title)
    for (const field of ["summary", "holding"] as const)
      if (field in node) this.#texts(subject, `${SCHEMA}description`, textIn(node, field))
    if ("url" in node) this.#addresses(subject, node.url)
    if ("country" in node && node.country !== undefined) this.#jurisdiction(subject, node)
    if ("inForce" in node && node.inForce === false)
      this.#add(subject, `${SCHEMA}legislationLegalForce`, { iri: `${SCHEMA}NotInForce` })
    this.#dates(subject, node)
    this.#own(subject, node)
    this.#facts(subject, node.sources)
  }

  edge(edge: GraphEdge): void {
    const [from, to] = [idOf(edge.from), idOf(edge.to)]
    const predicates = PREDICATES[edge.kind]
    for (const predicate of predicates) this.#add(from, predicate, { iri: to })
    const subject = this.#blank()
    this.#add(subject, `${RDF}type`, { iri: `${RDF}Statement` })
    this.#add(subject, `${RDF}subject`, { iri: from })
    this.#add(subject, `${RDF}predicate`, { iri: predicates[0]! })
    this.#add(subject, `${RDF}object`, { iri: to })
    for (const field of ["coverage", "match", "status", "manner", "relation"])
      if (field in edge)
        this.#text(subject, `${OURS}${field}`, String(edge[field as keyof GraphEdge]))
    for (const field of ["signed", "ratified", "inForce", "asOf"] as const)
      if (edge.kind === "party-to") this.#date(subject, `${OURS}${field}`, edge[field])
    this.#texts(subject, `${RDFS}comment`, edge.note)
    this.#facts(subject, edge.sources)
  }

  source({ id, title, publisher, date, url }: Source): void {
    const subject = idOf(id)
    this.#add(subject, `${RDF}type`, { iri: `${SCHEMA}CreativeWork` })
    this.#add(subject, `${RDF}type`, { iri: `${PROV}Entity` })
    this.#text(subject, `${SCHEMA}name`, title)
    if (publisher !== undefined) this.#text(subject, `${SCHEMA}publisher`, publisher)
    this.#date(subject, `${SCHEMA}datePublished`, date)
    if (url !== undefined) this.#add(subject, `${SCHEMA}url`, { iri: url })
  }

  annotation({ node, note, tags, quotation, savedAt }: Annotation): void {
    const subject = this.#blank()
    this.#add(subject, `${RDF}type`, { iri: `${OA}Annotation` })
    this.#add(subject, `${OA}hasTarget`, { iri: idOf(node) })
    if (note !== undefined) this.#text(subject, `${OA}bodyValue`, note)
    for (const tag of tags ?? []) this.#text(subject, `${SCHEMA}keywords`, tag)
    if (savedAt !== undefined)
      this.#add(subject, `${SCHEMA}dateCreated`, { text: savedAt, type: `${XSD}dateTime` })
    if (quotation === undefined) return
    const [place, words] = [this.#blank(), this.#blank()]
    this.#add(subject, `${OA}hasTarget`, { blank: place.slice(2) })
    this.#add(place, `${OA}hasSource`, { iri: quotation.url })
    this.#add(place, `${OA}hasSelector`, { blank: words.slice(2) })
    this.#add(words, `${RDF}type`, { iri: `${OA}TextQuoteSelector` })
    this.#text(words, `${OA}prefix`, quotation.before)
    this.#text(words, `${OA}exact`, quotation.text)
    this.#text(words, `${OA}suffix`, quotation.after)
  }

  /** Source, place in it, and how the fact is known. */
  #facts(subject: string, facts: readonly Fact[]): void {
    for (const { source, locator, basis } of facts) {
      const fact = this.#blank()
      this.#add(subject, `${PROV}qualifiedPrimarySource`, { blank: fact.slice(2) })
      this.#add(fact, `${RDF}type`, { iri: `${PROV}PrimarySource` })
      this.#add(fact, `${PROV}entity`, { iri: idOf(source) })
      this.#text(fact, `${OURS}locator`, locator)
      this.#add(fact, `${OURS}basis`, { iri: `${OURS}${basis}` })
    }
  }

  #jurisdiction(subject: string, node: GraphNode & { country?: string }): void {
    const country = { iri: idOf(node.country!) }
    if (node.kind === "law" || node.kind === "law-provision") {
      this.#add(subject, `${ELI}jurisdiction`, country)
      this.#add(subject, `${SCHEMA}legislationJurisdiction`, country)
    } else this.#add(subject, `${SCHEMA}about`, country)
  }

  #dates(subject: string, node: GraphNode): void {
    if (node.kind === "instrument") {
      this.#date(subject, `${SCHEMA}legislationDate`, node.opened)
      this.#date(subject, `${ELI}first_date_entry_in_force`, node.inForce)
    } else if (node.kind === "law") this.#date(subject, `${SCHEMA}legislationDate`, node.date)
    else if (node.kind === "guidance-note")
      this.#date(subject, `${SCHEMA}datePublished`, node.adopted)
    else if (node.kind === "case" || node.kind === "document")
      this.#date(subject, `${SCHEMA}datePublished`, node.date)
    else if (node.kind === "event") this.#date(subject, `${SCHEMA}startDate`, node.date)
  }

  /** What only one kind has. */
  #own(subject: string, node: GraphNode): void {
    if (node.kind === "provision")
      this.#add(subject, `${ELI}is_part_of`, { iri: idOf(node.instrument) })
    else if (node.kind === "law-provision")
      this.#add(subject, `${ELI}is_part_of`, { iri: idOf(node.law) })
    else if (node.kind === "law" && node.number !== undefined)
      this.#text(subject, `${SCHEMA}legislationIdentifier`, node.number)
    else if (node.kind === "case") {
      if (node.court !== undefined) this.#texts(subject, `${OURS}court`, node.court)
      if (node.ecli !== undefined) this.#text(subject, `${OURS}ecli`, node.ecli)
      for (const docket of node.docket ?? []) this.#text(subject, `${OURS}docket`, docket)
    } else if (node.kind === "guidance-note" || node.kind === "document") {
      if (node.code !== undefined) this.#text(subject, `${OURS}code`, node.code)
    }
  }

  #addresses(subject: string, urls: Localised | undefined): void {
    for (const url of new Set(Object.values(urls ?? {})))
      this.#add(subject, `${SCHEMA}url`, { iri: url })
  }

  /** A date as exact as it is known; a span by its beginning. */
  #date(subject: string, predicate: string, span: string | undefined): void {
    const [date] = span?.split("/") ?? []
    if (date === undefined || date === "") return
    const type = ["gYear", "gYearMonth", "date"][date.split("-").length - 1]!
    this.#add(subject, predicate, { text: date, type: `${XSD}${type}` })
  }

  #texts(subject: string, predicate: string, texts: Localised | undefined): void {
    for (const [lang, text] of Object.entries(texts ?? {}))
      this.#add(subject, predicate, { text, lang })
  }

  #text(subject: string, predicate: string, text: string): void {
    this.#add(subject, predicate, { text })
  }

  #add(subject: string, predicate: string, object: Term): void {
    this.statements.push([
      subject,
      predicate,
      "iri" in object ? { iri: valid(object.iri) } : object,
    ])
  }

  #blank(): string {
    return `_:b${this.#blanks++}`
  }
}

function textIn(node: GraphNode, field: "summary" | "holding"): Localised | undefined {
  return (node as Partial<Record<typeof field, Localised>>)[field]
}

/** Addresses found on pages may hold signs that an IRI must not. */
function valid(address: string): string {
  // oxlint-disable-next-line no-control-regex
  return address.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent)
}
