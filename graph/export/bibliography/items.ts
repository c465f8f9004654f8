import { ownTitle } from "#graph/model/own-title.ts"
import type { Annotation } from "#graph/model/annotation.ts"
import type { GraphNode, NodeOf } from "#graph/model/nodes/index.ts"
import type { Localised } from "#graph/model/text.ts"
import type { Subset } from "#graph/model/subset.ts"
import { annotationsByNode } from "../annotations.ts"
import { told, type SourcesById } from "../flat.ts"
import { sourcesById } from "../sources-of.ts"
import { onlyNamed } from "../works.ts"

/** An item of CSL-JSON 1.0.2; `jurisdiction` is a country code, as Juris-M's styles read it. */
export interface CslItem {
  id: string
  type: "treaty" | "legislation" | "legal_case" | "report" | "dataset"
  title: string
  "title-short"?: string
  section?: string
  number?: string
  authority?: string
  publisher?: string
  jurisdiction?: string
  issued?: { "date-parts": [number[]] }
  language?: string
  URL?: string
  abstract?: string
  references?: string
  keyword?: string
  note?: string
}

/**
 * What of a subset can be cited as a publication, in its order: treaties, laws and their provisions,
 * decisions, guidance notes, documents and figures; works that only name a provision are told in it. Countries, bodies, projects and events cannot.
 */
export function itemsOf(subset: Subset): CslItem[] {
  const nodes = new Map(subset.nodes.map((node) => [node.id, node]))
  const sources = sourcesById(subset)
  const annotations = annotationsByNode(subset)
  const named = onlyNamed(subset)
  return subset.nodes.flatMap((node) => {
    const item = named.has(node.id) ? null : itemOf(node, nodes)
    if (item === null) return []
    const mine = annotations.get(node.id) ?? []
    const tags = [...new Set(mine.flatMap((each) => each.tags ?? []))]
    return [
      defined({
        id: node.id,
        ...item,
        ...(tags.length === 0 ? {} : { keyword: tags.join(", ") }),
        note: notesOn(node, mine, sources),
      }),
    ]
  })
}

type Item = Omit<CslItem, "id">
type Nodes = ReadonlyMap<string, GraphNode>

function itemOf(node: GraphNode, nodes: Nodes): Item | null {
  switch (node.kind) {
    case "instrument":
      return treaty(node)
    case "provision": {
      const work = nodes.get(node.instrument)
      const heading = node.title === undefined ? "" : ` (${node.title.en})`
      const section = `${node.label.en}${heading}`
      if (work?.kind !== "instrument") return { type: "treaty", title: section }
      return { ...treaty(work), section, ...abstractOf(node.summary) }
    }
    case "law":
      return law(node)
    case "law-provision": {
      const work = nodes.get(node.law)
      const section = node.label.en
      if (work?.kind !== "law") return { type: "legislation", title: section }
      return { ...law(work), section, ...abstractOf(node.summary) }
    }
    case "case":
      return courtCase(node)
    case "guidance-note":
      return {
        type: "report",
        title: node.title.en,
        number: node.code,
        publisher: "Council of Europe, Cybercrime Convention Committee (T-CY)",
        ...dated(node.adopted),
        ...addressed(node.url),
        ...abstractOf(node.summary),
      }
    case "document":
      return {
        type: "report",
        title: node.label.en,
        number: node.code,
        ...dated(node.date),
        ...addressed(node.url),
        ...abstractOf(node.summary),
      }
    case "statistic":
      return {
        type: "dataset",
        title: node.label.en,
        ...dated(node.period),
        ...abstractOf(node.summary),
      }
    default:
      return null
  }
}

function treaty(node: NodeOf<"instrument">): Item {
  return {
    type: "treaty",
    title: node.title.en,
    "title-short": node.label.en,
    number: node.reference?.en,
    ...dated(node.opened),
    ...addressed(node.url),
  }
}

/** By its own title where that is known, as it is cited at home. */
function law(node: NodeOf<"law">): Item {
  const { text, lang } = ownTitle(node)
  return {
    type: "legislation",
    title: text,
    "title-short": node.aliases[0],
    number: node.number,
    jurisdiction: node.country,
    language: lang,
    ...dated(node.date),
    ...addressed(node.url),
  }
}

function courtCase(node: NodeOf<"case">): Item {
  const numbers = [node.neutralCitation, node.ecli, ...(node.reporters ?? [])].filter(Boolean)
  return {
    type: "legal_case",
    title: node.label.en,
    authority: node.court?.en,
    number: node.docket?.join(", "),
    jurisdiction: node.jurisdiction === "international" ? undefined : node.jurisdiction,
    references: numbers.length === 0 ? undefined : numbers.join("; "),
    ...dated(node.date),
    ...addressed(node.url),
    ...abstractOf(node.holding ?? node.summary),
  }
}

/** How the entry is known, what is not in force about it, and what its user wrote. */
function notesOn(node: GraphNode, mine: readonly Annotation[], sources: SourcesById): string {
  const force = "inForce" in node && node.inForce === false ? "Not in force." : ""
  const met = mine.flatMap(({ note, quotation }) => [
    note ?? "",
    quotation === undefined
      ? ""
      : `“${quotation.before}${quotation.text}${quotation.after}” (${quotation.title}, ${quotation.url})`,
  ])
  const known = `Known from: ${told(node.sources, sources)}. Glossator ${node.id}.`
  return [...met, force, known].filter(Boolean).join("\n")
}

function dated(span: string | undefined): Pick<Item, "issued"> {
  const date = span?.split("/")[0]
  if (date === undefined || date === "") return {}
  return { issued: { "date-parts": [date.split("-").map(Number)] } }
}

function addressed(url: Localised | undefined): Pick<Item, "URL"> {
  return url === undefined ? {} : { URL: url.en }
}

function abstractOf(text: Localised | undefined): Pick<Item, "abstract"> {
  return text === undefined ? {} : { abstract: text.en }
}

/** Without the fields that are undefined, which JSON would drop and a comparison would not. */
function defined(item: { [K in keyof CslItem]: CslItem[K] | undefined }): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== ""),
  ) as unknown as CslItem
}
