import type { Fact } from "#graph/model/provenance.ts"
import { annotationsByNode, quoted } from "../annotations.ts"
import { csvFile } from "../csv-line.ts"
import type { Exporter } from "../exporter.ts"
import { flatEdge, flatNode } from "../flat.ts"
import { SOURCE_COLUMNS, sourceCells } from "../source-columns.ts"
import { sourcesById } from "../sources-of.ts"
import { voiceIn } from "../voice.ts"

const HEAD = [
  "record",
  "kind",
  "id",
  "label",
  "to_id",
  "to_label",
  "detail",
  "country",
  "text",
  "in_force",
  "url",
  "note",
  "my_note",
  "my_tags",
  "page_title",
  "page_url",
  "page_quote",
  ...SOURCE_COLUMNS,
] as const
type Row = Partial<Record<(typeof HEAD)[number], string>>

/** One line per source of each entry and each link, so that every line can be cited alone. */
export const csv: Exporter = {
  id: "csv",
  use: "keep",
  extension: "csv",
  mediaType: "text/csv",
  write: (subset, lang = "en") => {
    const voice = voiceIn(lang)
    const sources = sourcesById(subset)
    const labels = new Map(subset.nodes.map(({ id, label }) => [id, voice.text(label)]))
    const annotations = annotationsByNode(subset)
    const of = (facts: readonly Fact[], row: Row): Row[] =>
      facts.map((fact) => ({ ...row, ...sourceCells(fact, sources) }))
    const rows = [
      ...subset.nodes.flatMap((node) => {
        const { kind, label, country, summary, in_force, url } = flatNode(node, sources, voice)
        const entry = { record: "entry", kind, id: node.id, label, country, text: summary }
        const mine = annotations.get(node.id) ?? []
        return [
          ...of(node.sources, { ...entry, in_force, url, note: voice.text(node.note) }),
          ...mine.map(({ note, tags, quotation }) => ({
            record: "my note",
            kind,
            id: node.id,
            label,
            my_note: note,
            my_tags: tags?.join("; "),
            page_title: quotation?.title,
            page_url: quotation?.url,
            page_quote: quotation && quoted(quotation),
          })),
        ]
      }),
      ...subset.edges.flatMap((edge) => {
        const { kind, detail, note } = flatEdge(edge, sources, voice)
        return of(edge.sources, {
          record: "link",
          kind,
          id: edge.from,
          label: labels.get(edge.from),
          to_id: edge.to,
          to_label: labels.get(edge.to),
          detail,
          note,
        })
      }),
    ] satisfies Row[]
    return csvFile([HEAD, ...rows.map((row: Row) => HEAD.map((name) => row[name] ?? ""))])
  },
}
