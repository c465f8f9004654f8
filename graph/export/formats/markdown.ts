import { NODE_KINDS, type NodeKind } from "#graph/model/kinds.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact } from "#graph/model/provenance.ts"
import type { Subset } from "#graph/model/subset.ts"
import type { Annotation } from "#graph/model/annotation.ts"
import { annotationsByNode } from "../annotations.ts"
import type { Exporter } from "../exporter.ts"
import { flatEdge, flatNode, type SourcesById } from "../flat.ts"
import { escapeMarkdown } from "../markdown-text.ts"
import { sourcesById } from "../sources-of.ts"

/** A text to read, print or paste into a paper: every statement with a numbered source. */
export const markdown: Exporter = {
  id: "markdown",
  use: "keep",
  extension: "md",
  mediaType: "text/markdown",
  write: (subset) => new Report(subset).write(),
}

const HEADINGS: Record<NodeKind, string> = {
  instrument: "Treaties and other instruments",
  provision: "Provisions",
  country: "Countries",
  law: "National laws",
  "law-provision": "National provisions",
  "guidance-note": "Guidance notes",
  case: "Cases",
  document: "Documents",
  recommendation: "Recommendations",
  organisation: "Organisations",
  project: "Projects",
  event: "Events",
  statistic: "Figures",
}

class Report {
  readonly #subset: Subset
  readonly #sources: SourcesById
  readonly #labels: ReadonlyMap<string, string>
  readonly #annotations: ReadonlyMap<string, Annotation[]>
  readonly #edgesFrom: Map<string, GraphEdge[]>
  /** Sources in the order in which they are first needed. */
  readonly #numbers = new Map<string, number>()

  constructor(subset: Subset) {
    this.#subset = subset
    this.#sources = sourcesById(subset)
    this.#labels = new Map(subset.nodes.map(({ id, label }) => [id, label.en]))
    this.#annotations = annotationsByNode(subset)
    this.#edgesFrom = Map.groupBy(subset.edges, ({ from }) => from)
  }

  write(): string {
    const parts = NODE_KINDS.flatMap((kind) => {
      const nodes = this.#subset.nodes.filter((node) => node.kind === kind)
      if (nodes.length === 0) return []
      return [`## ${HEADINGS[kind]}`, ...nodes.map((node) => this.#entry(node))]
    })
    // Sources of what only the cards show, such as a reservation, close the list.
    for (const { id } of this.#subset.sources) this.#numberOf(id)
    const day = this.#subset.exportedAt.slice(0, 10)
    return `${[
      `# Glossator, ${day}`,
      "Summaries are in Glossator's own words. What is marked editorial has not been checked against its source.",
      ...parts,
      "## Sources",
      [...this.#numbers].map(([id, number]) => `${number}. ${this.#source(id)}`).join("\n"),
    ].join("\n\n")}\n`
  }

  #entry(node: GraphNode): string {
    const { title, summary, in_force, url } = flatNode(node, this.#sources)
    const name = [node.label.en, title === node.label.en ? "" : title].filter(Boolean).join(": ")
    const links = this.#edgesFrom.get(node.id) ?? []
    return [
      `### ${escapeMarkdown(name)}`,
      [
        in_force === "false" ? "**Not in force.** " : "",
        summary === "" ? "" : `${escapeMarkdown(summary)} `,
        this.#facts(node.sources),
      ].join(""),
      node.note === undefined ? "" : `Remark: ${escapeMarkdown(node.note.en)}`,
      url === "" ? "" : `<${url}>`,
      ...(this.#annotations.get(node.id) ?? []).map(mine),
      links.map((edge) => this.#link(edge)).join("\n"),
    ]
      .filter(Boolean)
      .join("\n\n")
  }

  #link(edge: GraphEdge): string {
    const { kind, detail, note } = flatEdge(edge, this.#sources)
    const how = detail === "" ? "" : ` (${detail})`
    const to = escapeMarkdown(this.#labels.get(edge.to) ?? edge.to)
    const remark = note === "" ? "" : `: ${escapeMarkdown(note)}`
    return `- ${kind.replaceAll("-", " ")}${how}: ${to} \`${edge.to}\`${remark} ${this.#facts(edge.sources)}`
  }

  /** "\[3, Art. 18, read\]". */
  #facts(facts: readonly Fact[]): string {
    return facts
      .map(({ source, locator, basis }) => {
        const about = [this.#numberOf(source), locator, basis].filter(Boolean)
        return escapeMarkdown(`[${about.join(", ")}]`)
      })
      .join(" ")
  }

  #numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1
    this.#numbers.set(source, number)
    return number
  }

  #source(id: string): string {
    const source = this.#sources.get(id)
    if (source === undefined) return id
    const told = [source.title, source.publisher, source.date].filter(Boolean).join(", ")
    return `${escapeMarkdown(told)}${source.url === undefined ? "" : ` <${source.url}>`}`
  }
}

/** What the user of the graph wrote and met, told apart from what the graph says. */
function mine({ note, tags, quotation }: Annotation): string {
  return [
    note === undefined ? "" : `My note: ${escapeMarkdown(note)}`,
    tags === undefined || tags.length === 0 ? "" : `Tags: ${escapeMarkdown(tags.join(", "))}`,
    quotation === undefined
      ? ""
      : `Met as “${escapeMarkdown(`${quotation.before}${quotation.text}${quotation.after}`)}” on ${escapeMarkdown(quotation.title)} <${quotation.url}>`,
  ]
    .filter(Boolean)
    .map((line) => `> ${line}`)
    .join("\n>\n")
}
