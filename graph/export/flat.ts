import { mainBasis } from "#graph/model/main-basis.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact, Source } from "#graph/model/provenance.ts"
import type { Localised } from "#graph/model/text.ts"
import type { Language, Voice } from "./voice.ts"

/** A node as one row of texts, for the formats that hold no more than that. */
export type FlatNode = Flat<
  "label" | "kind" | "country" | "title" | "summary" | "in_force" | "url" | "basis" | "sources",
  "label" | "title" | "summary"
>

/** A link as one row of texts; `detail` is what it says beyond its kind: coverage, status or the like. */
export type FlatEdge = Flat<"kind" | "detail" | "note" | "basis" | "sources", "note">

/** Fields in the language of the file; some of them stand there in the other one too: "label_fr". */
type Flat<Field extends string, Twice extends Field> = Record<Field, string> &
  Partial<Record<`${Twice}_${Language}`, string>>

export type SourcesById = ReadonlyMap<string, Source>

export function flatNode(node: GraphNode, sources: SourcesById, voice: Voice): FlatNode {
  const fields = node as Partial<Record<"title" | "summary" | "holding" | "url", Localised>>
  return {
    ...both("label", node.label, voice),
    kind: node.kind,
    country: countryIn(node),
    ...both("title", fields.title, voice),
    ...both("summary", fields.summary ?? fields.holding, voice),
    in_force: "inForce" in node && typeof node.inForce === "boolean" ? String(node.inForce) : "",
    url: voice.text(fields.url),
    basis: mainBasis(node.sources),
    sources: told(node.sources, sources, voice),
  }
}

export function flatEdge(edge: GraphEdge, sources: SourcesById, voice: Voice): FlatEdge {
  return {
    kind: edge.kind,
    detail: detailOf(edge) ?? "",
    ...both("note", edge.note, voice),
    basis: mainBasis(edge.sources),
    sources: told(edge.sources, sources, voice),
  }
}

function both<Name extends string>(name: Name, text: Localised | undefined, voice: Voice) {
  return {
    [name]: voice.text(text),
    [`${name}_${voice.other}`]: text?.[voice.other] ?? "",
  } as Record<Name, string>
}

/** What a link says beyond its kind. */
export function detailOf(edge: GraphEdge): Detail | undefined {
  if ("coverage" in edge) return edge.coverage
  if ("match" in edge) return edge.match
  if ("status" in edge) return edge.status
  if ("manner" in edge) return edge.manner
  return "relation" in edge ? edge.relation : undefined
}

type Detail = {
  [K in "coverage" | "match" | "status" | "manner" | "relation"]: NonNullable<
    Extract<GraphEdge, Partial<Record<K, unknown>>>[K]
  >
}["coverage" | "match" | "status" | "manner" | "relation"]

/** "Criminal Code, § 202a (read in the source); Country page, section 2 (editorial, not yet checked)". */
export function told(facts: readonly Fact[], sources: SourcesById, voice: Voice): string {
  return facts
    .map(({ source, locator, basis }) => {
      const title = sources.get(source)?.title ?? source
      return `${[title, locator].filter(Boolean).join(", ")} (${voice.say(`basis.${basis}`)})`
    })
    .join("; ")
}

function countryIn(node: GraphNode): string {
  if (node.kind === "country") return node.id
  if (node.kind === "case") return node.jurisdiction === "international" ? "" : node.jurisdiction
  return "country" in node ? (node.country ?? "") : ""
}
