import { mainBasis } from "#graph/model/main-basis.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact, Source } from "#graph/model/provenance.ts"
import type { Localised } from "#graph/model/text.ts"

/** A node as one row of texts, for the formats that hold no more than that. */
export interface FlatNode {
  label: string
  label_fr: string
  kind: string
  country: string
  title: string
  title_fr: string
  summary: string
  summary_fr: string
  in_force: string
  url: string
  basis: string
  sources: string
}

/** A link as one row of texts. */
export interface FlatEdge {
  kind: string
  /** Coverage, status or the like: what the link says beyond its kind. */
  detail: string
  note: string
  note_fr: string
  basis: string
  sources: string
}

export type SourcesById = ReadonlyMap<string, Source>

export function flatNode(node: GraphNode, sources: SourcesById): FlatNode {
  const fields = node as Partial<Record<"title" | "summary" | "holding" | "url", Localised>>
  const summary = fields.summary ?? fields.holding
  return {
    label: node.label.en,
    label_fr: node.label["fr"] ?? "",
    kind: node.kind,
    country: countryIn(node),
    title: fields.title?.en ?? "",
    title_fr: fields.title?.["fr"] ?? "",
    summary: summary?.en ?? "",
    summary_fr: summary?.["fr"] ?? "",
    in_force: "inForce" in node && typeof node.inForce === "boolean" ? String(node.inForce) : "",
    url: fields.url?.en ?? "",
    basis: mainBasis(node.sources),
    sources: told(node.sources, sources),
  }
}

export function flatEdge(edge: GraphEdge, sources: SourcesById): FlatEdge {
  const { coverage, match, status, manner, relation } = edge as unknown as Record<string, unknown>
  const detail = coverage ?? match ?? status ?? manner ?? relation
  return {
    kind: edge.kind,
    detail: typeof detail === "string" ? detail : "",
    note: edge.note?.en ?? "",
    note_fr: edge.note?.["fr"] ?? "",
    basis: mainBasis(edge.sources),
    sources: told(edge.sources, sources),
  }
}

/** "Criminal Code, § 202a (read); Country page, section 2 (editorial)". */
export function told(facts: readonly Fact[], sources: SourcesById): string {
  return facts
    .map(({ source, locator, basis }) => {
      const title = sources.get(source)?.title ?? source
      return `${[title, locator].filter(Boolean).join(", ")} (${basis})`
    })
    .join("; ")
}

function countryIn(node: GraphNode): string {
  if (node.kind === "country") return node.id
  if (node.kind === "case") return node.jurisdiction === "international" ? "" : node.jurisdiction
  return "country" in node ? (node.country ?? "") : ""
}
