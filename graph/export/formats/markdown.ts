import { NODE_KINDS } from "#graph/model/kinds.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact } from "#graph/model/provenance.ts"
import type { Subset } from "#graph/model/subset.ts"
import type { Annotation } from "#graph/model/annotation.ts"
import { annotationsByNode, quoted } from "../annotations.ts"
import type { Exporter } from "../exporter.ts"
import { detailOf, flatNode, type SourcesById } from "../flat.ts"
import { escapeMarkdown } from "../markdown-text.ts"
import { sourcesById } from "../sources-of.ts"
import { voiceIn, type Voice } from "../voice.ts"

/** A text to read, print or paste into a paper: every statement with a numbered source. */
export const markdown: Exporter = {
  id: "markdown",
  use: "keep",
  extension: "md",
  mediaType: "text/markdown",
  write: (subset, lang = "en") => new Report(subset, voiceIn(lang)).write(),
}

class Report {
  readonly #subset: Subset
  readonly #voice: Voice
  readonly #sources: SourcesById
  readonly #labels: ReadonlyMap<string, string>
  readonly #annotations: ReadonlyMap<string, Annotation[]>
  readonly #edgesFrom: Map<string, GraphEdge[]>
  /** Sources in the order in which they are first needed. */
  readonly #numbers = new Map<string, number>()

  constructor(subset: Subset, voice: Voice) {
    this.#subset = subset
    this.#voice = voice
    this.#sources = sourcesById(subset)
    this.#labels = new Map(subset.nodes.map(({ id, label }) => [id, voice.text(label)]))
    this.#annotations = annotationsByNode(subset)
    this.#edgesFrom = Map.groupBy(subset.edges, ({ from }) => from)
  }

  write(): string {
    const { say } = this.#voice
    const parts = NODE_KINDS.flatMap((kind) => {
      const nodes = this.#subset.nodes.filter((node) => node.kind === kind)
      if (nodes.length === 0) return []
      return [`## ${say(`heading.${kind}`)}`, ...nodes.map((node) => this.#entry(node))]
    })
    // Sources of what only the cards show, such as a reservation, close the list.
    for (const { id } of this.#subset.sources) this.#numberOf(id)
    const day = this.#subset.exportedAt.slice(0, 10)
    return `${[
      `# Glossator, ${day}`,
      say("report.caution"),
      ...parts,
      `## ${say("report.sources")}`,
      [...this.#numbers].map(([id, number]) => `${number}. ${this.#source(id)}`).join("\n"),
    ].join("\n\n")}\n`
  }

  #entry(node: GraphNode): string {
    const { say } = this.#voice
    const { label, title, summary, in_force, url } = flatNode(node, this.#sources, this.#voice)
    const name = [label, title === label ? "" : title].filter(Boolean).join(": ")
    const links = this.#edgesFrom.get(node.id) ?? []
    return [
      `### ${escapeMarkdown(name)}`,
      [
        in_force === "false" ? `**${say("item.no-force")}** ` : "",
        summary === "" ? "" : `${escapeMarkdown(summary)} `,
        this.#facts(node.sources),
      ].join(""),
      node.note === undefined
        ? ""
        : escapeMarkdown(say("report.remark", { note: this.#voice.text(node.note) })),
      url === "" ? "" : `<${url}>`,
      ...(this.#annotations.get(node.id) ?? []).map((each) => mine(each, this.#voice)),
      links.map((edge) => this.#link(edge)).join("\n"),
    ]
      .filter(Boolean)
      .join("\n\n")
  }

  #link(edge: GraphEdge): string {
    const { say, text } = this.#voice
    const detail = detailOf(edge)
    const how = detail === undefined ? "" : say(`detail.${detail}`)
    const link = `${say(`link.${edge.kind}`)}${how === "" ? "" : ` (${how})`}`
    const to = `${escapeMarkdown(this.#labels.get(edge.to) ?? edge.to)} \`${edge.to}\``
    const remark = edge.note === undefined ? "" : ` – ${escapeMarkdown(text(edge.note))}`
    return `- ${say("report.link", { link, to })}${remark} ${this.#facts(edge.sources)}`
  }

  /** "\[3, Art. 18, read in the source\]". */
  #facts(facts: readonly Fact[]): string {
    return facts
      .map(({ source, locator, basis }) => {
        const about = [this.#numberOf(source), locator, this.#voice.say(`basis.${basis}`)].filter(
          Boolean,
        )
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
function mine({ note, tags = [], quotation }: Annotation, { say }: Voice): string {
  const met =
    quotation && say("annotation.met", { quote: quoted(quotation), title: quotation.title })
  return [
    note === undefined ? "" : escapeMarkdown(say("annotation.note", { note })),
    tags.length === 0 ? "" : escapeMarkdown(say("annotation.tags", { tags: tags.join(", ") })),
    met === undefined ? "" : `${escapeMarkdown(met)} <${quotation!.url}>`,
  ]
    .filter(Boolean)
    .map((line) => `> ${line}`)
    .join("\n>\n")
}
