import { inLanguage } from "#graph/model/in-language.ts"
import { ownTitle } from "#graph/model/own-title.ts"
import type { Annotation } from "#graph/model/annotation.ts"
import type { GraphNode, NodeOf } from "#graph/model/nodes/index.ts"
import type { Localised } from "#graph/model/text.ts"
import type { Subset } from "#graph/model/subset.ts"
import { annotationsByNode, quoted } from "../annotations.ts"
import { told, type SourcesById } from "../flat.ts"
import { sourcesById } from "../sources-of.ts"
import type { Voice } from "../voice.ts"
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
export function itemsOf(subset: Subset, voice: Voice): CslItem[] {
  const nodes = new Map(subset.nodes.map((node) => [node.id, node]))
  const sources = sourcesById(subset)
  const annotations = annotationsByNode(subset)
  const named = onlyNamed(subset)
  return subset.nodes.flatMap((node) => {
    const item = named.has(node.id) ? null : itemOf(node, nodes, voice)
    if (item === null) return []
    const mine = annotations.get(node.id) ?? []
    const tags = [...new Set(mine.flatMap((each) => each.tags ?? []))]
    return [
      defined({
        id: node.id,
        ...item,
        ...(tags.length === 0 ? {} : { keyword: tags.join(", ") }),
        note: notesOn(node, mine, sources, voice),
      }),
    ]
  })
}

type Item = Omit<CslItem, "id">
type Nodes = ReadonlyMap<string, GraphNode>

function itemOf(node: GraphNode, nodes: Nodes, voice: Voice): Item | null {
  const { text } = voice
  switch (node.kind) {
    case "instrument":
      return treaty(node, voice)
    case "provision": {
      const work = nodes.get(node.instrument)
      const heading = node.title === undefined ? "" : ` (${text(node.title)})`
      const section = `${text(node.label)}${heading}`
      if (work?.kind !== "instrument") return { type: "treaty", title: section }
      return { ...treaty(work, voice), section, abstract: text(node.summary) }
    }
    case "law":
      return law(node, voice)
    case "law-provision": {
      const work = nodes.get(node.law)
      const section = text(node.label)
      if (work?.kind !== "law") return { type: "legislation", title: section }
      return { ...law(work, voice), section, abstract: text(node.summary) }
    }
    case "case":
      return courtCase(node, voice)
    case "guidance-note":
      return {
        type: "report",
        ...titled(node.title, voice),
        number: node.code,
        publisher: voice.say("item.publisher.t-cy"),
        ...dated(node.adopted),
        URL: text(node.url),
        abstract: text(node.summary),
      }
    case "document":
      return {
        type: "report",
        ...titled(node.label, voice),
        number: node.code,
        ...dated(node.date),
        URL: text(node.url),
        abstract: text(node.summary),
      }
    case "statistic":
      return {
        type: "dataset",
        ...titled(node.label, voice),
        ...dated(node.period),
        abstract: text(node.summary),
      }
    default:
      return null
  }
}

function treaty(node: NodeOf<"instrument">, voice: Voice): Item {
  return {
    type: "treaty",
    ...titled(node.title, voice),
    "title-short": voice.text(node.label),
    number: voice.text(node.reference),
    ...dated(node.opened),
    URL: voice.text(node.url),
  }
}

/** By its own title where that is known, as it is cited at home. */
function law(node: NodeOf<"law">, voice: Voice): Item {
  const { text, lang } = ownTitle(node)
  return {
    type: "legislation",
    title: text,
    "title-short": node.aliases[0],
    number: node.number,
    jurisdiction: node.country,
    language: lang,
    ...dated(node.date),
    URL: voice.text(node.url),
  }
}

function courtCase(node: NodeOf<"case">, voice: Voice): Item {
  const numbers = [node.neutralCitation, node.ecli, ...(node.reporters ?? [])].filter(Boolean)
  return {
    type: "legal_case",
    ...titled(node.label, voice),
    authority: voice.text(node.court),
    number: node.docket?.join(", "),
    jurisdiction: node.jurisdiction === "international" ? undefined : node.jurisdiction,
    references: numbers.length === 0 ? undefined : numbers.join("; "),
    ...dated(node.date),
    URL: voice.text(node.url),
    abstract: voice.text(node.holding ?? node.summary),
  }
}

/** How the entry is known, what is not in force about it, and what its user wrote. */
function notesOn(
  node: GraphNode,
  mine: readonly Annotation[],
  sources: SourcesById,
  voice: Voice,
): string {
  const { say } = voice
  const force = "inForce" in node && node.inForce === false ? say("item.no-force") : ""
  const met = mine.flatMap(({ note, quotation }) => [
    note ?? "",
    quotation === undefined
      ? ""
      : say("quote", { quote: quoted(quotation), title: quotation.title, url: quotation.url }),
  ])
  const known = say("item.known", { sources: told(node.sources, sources, voice), id: node.id })
  return [...met, force, known].filter(Boolean).join("\n")
}

function dated(span: string | undefined): Pick<Item, "issued"> {
  const date = span?.split("/")[0]
  if (date === undefined || date === "") return {}
  return { issued: { "date-parts": [date.split("-").map(Number)] } }
}

/** A title and the language that it is in, so that no style sets a French one in capitals as an English one. */
function titled(title: Localised, { lang }: Voice): Pick<CslItem, "title" | "language"> {
  const { text, lang: language } = inLanguage(title, lang)
  return { title: text, language }
}

/** Without the fields that are undefined, which JSON would drop and a comparison would not. */
function defined(item: { [K in keyof CslItem]: CslItem[K] | undefined }): CslItem {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined && value !== ""),
  ) as unknown as CslItem
}
