import type { Exporter } from "../exporter.ts"
import { flatEdge, flatNode, type FlatEdge, type FlatNode } from "../flat.ts"
import { sourcesById } from "../sources-of.ts"
import { voiceIn, type Language } from "../voice.ts"
import { escapeXml } from "../xml.ts"

/** The graph for yEd, Cytoscape, NetworkX and igraph. */
export const graphml: Exporter = {
  id: "graphml",
  use: "draw",
  joins: true,
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write: (subset, lang = "en") => {
    const voice = voiceIn(lang)
    const fields = { node: NODE_FIELDS(voice.other), edge: EDGE_FIELDS(voice.other) }
    const sources = sourcesById(subset)
    const nodes = subset.nodes.map((node) => ({ id: node.id, row: flatNode(node, sources, voice) }))
    const edges = subset.edges.map((edge) => ({ edge, row: flatEdge(edge, sources, voice) }))
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...fields.node.map((name) => key("node", name)),
      ...fields.edge.map((name) => key("edge", name)),
      '<graph id="glossator" edgedefault="directed">',
      ...nodes.map(
        ({ id, row }) => `<node id="${escapeXml(id)}">${data("node", fields.node, row)}</node>`,
      ),
      ...edges.map(
        ({ edge, row }, at) =>
          `<edge id="e${at}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${data("edge", fields.edge, row)}</edge>`,
      ),
      "</graph>",
      "</graphml>",
      "",
    ].join("\n")
  },
}

const NODE_FIELDS = (other: Language): (keyof FlatNode)[] => [
  "label",
  `label_${other}`,
  "kind",
  "country",
  "title",
  `title_${other}`,
  "summary",
  `summary_${other}`,
  "in_force",
  "url",
  "basis",
  "sources",
]
const EDGE_FIELDS = (other: Language): (keyof FlatEdge)[] => [
  "kind",
  "detail",
  "note",
  `note_${other}`,
  "basis",
  "sources",
]

type On = "node" | "edge"

function key(on: On, name: string): string {
  return `<key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="string"/>`
}

/** An empty field is left out: the formats read a missing one as nothing. */
function data<K extends string>(
  on: On,
  fields: readonly K[],
  row: Partial<Record<K, string>>,
): string {
  return fields
    .filter((name) => Boolean(row[name]))
    .map((name) => `<data key="${on}_${name}">${escapeXml(row[name]!)}</data>`)
    .join("")
}
