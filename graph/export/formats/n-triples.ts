import type { Exporter } from "../exporter.ts"
import { statementsOf, type Term } from "../rdf/statements.ts"

/** RDF, one statement a line: what every triple store loads. */
export const nTriples: Exporter = {
  id: "n-triples",
  use: "link",
  extension: "nt",
  mediaType: "application/n-triples",
  write: (subset) =>
    statementsOf(subset)
      .map(([subject, predicate, object]) => {
        const from = subject.startsWith("_:") ? subject : iri(subject)
        return `${from} ${iri(predicate)} ${term(object)} .\n`
      })
      .join(""),
}

function term(object: Term): string {
  if ("iri" in object) return iri(object.iri)
  if ("blank" in object) return `_:${object.blank}`
  const text = `"${object.text.replaceAll(/["\\\n\r\t]/g, (sign) => ESCAPES[sign]!)}"`
  if (object.lang !== undefined) return `${text}@${object.lang}`
  return object.type === undefined ? text : `${text}^^${iri(object.type)}`
}

const ESCAPES: Record<string, string> = {
  '"': String.raw`\"`,
  "\\": String.raw`\\`,
  "\n": String.raw`\n`,
  "\r": String.raw`\r`,
  "\t": String.raw`\t`,
}

function iri(address: string): string {
  return `<${address}>`
}
