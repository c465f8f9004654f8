import type { EdgeKind, NodeKind } from "#graph/model/kinds.ts"

/** Vocabularies: ELI and schema.org for legislation, PROV for provenance, Web Annotation for notes. */
export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
export const RDFS = "http://www.w3.org/2000/01/rdf-schema#"
export const XSD = "http://www.w3.org/2001/XMLSchema#"
export const SCHEMA = "https://schema.org/"
export const ELI = "http://data.europa.eu/eli/ontology#"
export const PROV = "http://www.w3.org/ns/prov#"
export const OA = "http://www.w3.org/ns/oa#"
/** Ours, for what the others have no term for. A name that needs no web server to stay valid. */
export const OURS = "urn:glossator:term:"
const IDS = "urn:glossator:id:"

export const PREFIXES = {
  rdf: RDF,
  rdfs: RDFS,
  xsd: XSD,
  schema: SCHEMA,
  eli: ELI,
  prov: PROV,
  oa: OA,
  glossator: OURS,
  id: IDS,
} as const

/** `ets185:18.1.b` → `urn:glossator:id:ets185:18.1.b`. */
export function idOf(id: string): string {
  return IDS + encodeURI(id)
}

const own = (kind: string) => `${OURS}${kind}`

/** The types of each kind of node, the most telling first. */
export const TYPES: Record<NodeKind, readonly string[]> = {
  instrument: [`${ELI}LegalResource`, `${SCHEMA}Legislation`, own("Instrument")],
  provision: [`${ELI}LegalResourceSubdivision`, `${SCHEMA}Legislation`, own("Provision")],
  country: [`${SCHEMA}Country`],
  law: [`${ELI}LegalResource`, `${SCHEMA}Legislation`, own("Law")],
  "law-provision": [`${ELI}LegalResourceSubdivision`, `${SCHEMA}Legislation`, own("LawProvision")],
  "guidance-note": [`${SCHEMA}CreativeWork`, own("GuidanceNote")],
  case: [`${SCHEMA}CreativeWork`, own("Case")],
  document: [`${SCHEMA}Report`, own("Document")],
  recommendation: [`${SCHEMA}CreativeWork`, own("Recommendation")],
  organisation: [`${SCHEMA}Organization`],
  project: [`${SCHEMA}Project`],
  event: [`${SCHEMA}Event`],
  statistic: [`${SCHEMA}Dataset`],
}

/**
 * What a link says. `eli:implements` and its equal `schema:legislationApplies` are informative and
 * claim no legal value, which is what our links do; transposition would claim more.
 */
export const PREDICATES: Record<EdgeKind, readonly string[]> = {
  contains: [`${ELI}has_part`, `${SCHEMA}hasPart`],
  "refers-to": [`${ELI}cites`],
  "subject-to": [own("subjectTo")],
  supplements: [own("supplements")],
  implements: [`${ELI}implements`, `${SCHEMA}legislationApplies`],
  interprets: [own("interprets")],
  cites: [`${SCHEMA}citation`],
  applies: [own("applies")],
  concerns: [own("concerns")],
  "corresponds-to": [own("correspondsTo")],
  "party-to": [own("partyTo")],
  "took-part-in": [own("tookPartIn")],
  "funded-by": [`${SCHEMA}funder`],
  about: [`${SCHEMA}about`],
}
