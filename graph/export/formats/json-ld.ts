import type { Exporter } from "../exporter.ts"
import { statementsOf, type Statement, type Term } from "../rdf/statements.ts"
import { PREFIXES, RDF } from "../rdf/terms.ts"

type Json = string | { [key: string]: Json } | Json[]
type Resource = Record<string, Json>

/** The same statements as RDF, as JSON with its context inside: nothing is fetched to read it. */
export const jsonLd: Exporter = {
  id: "json-ld",
  use: "link",
  extension: "jsonld",
  mediaType: "application/ld+json",
  write: (subset) => {
    const document = { "@context": PREFIXES, "@graph": resources(statementsOf(subset)) }
    return `${JSON.stringify(document, null, 1)}\n`
  },
}

/** Statements by subject. A blank node that one statement points to stands inside that statement. */
function resources(statements: readonly Statement[]): Resource[] {
  const bySubject = new Map<string, Resource>()
  const inner = new Set<string>()
  const resource = (subject: string): Resource => {
    let found = bySubject.get(subject)
    if (found === undefined) {
      found = subject.startsWith("_:") ? {} : { "@id": short(subject) }
      bySubject.set(subject, found)
    }
    return found
  }
  for (const [subject, predicate, object] of statements) {
    const of = resource(subject)
    if (predicate === `${RDF}type` && "iri" in object) add(of, "@type", short(object.iri))
    else if ("blank" in object) {
      inner.add(`_:${object.blank}`)
      add(of, short(predicate), resource(`_:${object.blank}`))
    } else add(of, short(predicate), value(object))
  }
  return [...bySubject].filter(([subject]) => !inner.has(subject)).map(([, each]) => each)
}

function add(resource: Resource, key: string, json: Json): void {
  const before = resource[key]
  if (before === undefined) resource[key] = json
  else if (Array.isArray(before)) before.push(json)
  else resource[key] = [before, json]
}

function value(object: Exclude<Term, { blank: string }>): Json {
  if ("iri" in object) return { "@id": short(object.iri) }
  if (object.lang !== undefined) return { "@value": object.text, "@language": object.lang }
  if (object.type !== undefined) return { "@value": object.text, "@type": short(object.type) }
  return object.text
}

/** `https://schema.org/name` → `schema:name`. */
function short(address: string): string {
  for (const [prefix, start] of Object.entries(PREFIXES))
    if (address.startsWith(start)) return `${prefix}:${address.slice(start.length)}`
  return address
}
