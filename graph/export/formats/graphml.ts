import type { Exporter } from "../exporter.ts"
import { flatEdge, flatNode, type FlatEdge, type FlatNode } from "../flat.ts"
import { sourcesById } from "../sources-of.ts"
import { escapeXml } from "../xml.ts"

/** The graph for yEd, Cytoscape, NetworkX and igraph. */
export const graphml: Exporter = {
  id: "graphml",
  use: "draw",
  joins: true,
  extension: "graphml",
  mediaType: "application/graphml+xml",
  write: (subset) => {
    const sources = sourcesById(subset)
    const nodes = subset.nodes.map((node) => ({ id: node.id, row: flatNode(node, sources) }))
    const edges = subset.edges.map((edge) => ({ edge, row: flatEdge(edge, sources) }))
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...NODE_FIELDS.map((name) => key("node", name)),
      ...EDGE_FIELDS.map((name) => key("edge", name)),
      '<graph id="glossator" edgedefault="directed">',
      ...nodes.map(
        ({ id, row }) => `<node id="${escapeXml(id)}">${data("node", NODE_FIELDS, row)}</node>`,
      ),
      ...edges.map(
        ({ edge, row }, at) =>
          `<edge id="e${at}" source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">${data("edge", EDGE_FIELDS, row)}</edge>`,
      ),
      "</graph>",
      "</graphml>",
      "",
    ].join("\n")
  },
}

const NODE_FIELDS = [
  "label",
  "label_fr",
  "kind",
  "country",
  "title",
  "title_fr",
  "summary",
  "summary_fr",
  "in_force",
  "url",
  "basis",
  "sources",
] as const satisfies (keyof FlatNode)[]
const EDGE_FIELDS = [
  "kind",
  "detail",
  "note",
  "note_fr",
  "basis",
  "sources",
] as const satisfies (keyof FlatEdge)[]

type On = "node" | "edge"

function key(on: On, name: string): string {
  return `<key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="string"/>`
}

/** An empty field is left out: the formats read a missing one as nothing. */
function data<K extends string>(on: On, fields: readonly K[], row: Record<K, string>): string {
  return fields
    .filter((name) => row[name] !== "")
    .map((name) => `<data key="${on}_${name}">${escapeXml(row[name])}</data>`)
    .join("")
}
