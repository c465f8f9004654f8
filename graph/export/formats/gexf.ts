import { MultiDirectedGraph } from "graphology"
import write from "graphology-gexf/common/writer.js"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import type { Exporter } from "../exporter.ts"
import { flatEdge, flatNode, type FlatEdge, type FlatNode } from "../flat.ts"
import { sourcesById } from "../sources-of.ts"
import { UNPRINTABLE } from "../xml.ts"

/** A picture of the graph for Gephi: nodes coloured by kind, links with what they say. */
export const gexf: Exporter = {
  id: "gexf",
  use: "draw",
  joins: true,
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write: (subset) => {
    const sources = sourcesById(subset)
    const graph = new MultiDirectedGraph<FlatNode, FlatEdge>()
    for (const node of subset.nodes) graph.addNode(node.id, printable(flatNode(node, sources)))
    for (const [at, edge] of subset.edges.entries())
      graph.addEdgeWithKey(String(at), edge.from, edge.to, printable(flatEdge(edge, sources)))
    const text = write(graph, {
      version: "1.3",
      formatNode: (_id: string, { label, ...attributes }: FlatNode) => ({
        label,
        attributes,
        viz: { color: COLOURS[NODE_KINDS.indexOf(attributes.kind as (typeof NODE_KINDS)[number])] },
      }),
      formatEdge: (_key: string, attributes: FlatEdge) => ({ label: attributes.kind, attributes }),
    })
    return `${text}\n`
  },
}

/** One for each kind, in their order; told apart also by people who see few colours. */
const COLOURS = [
  "#1b5e53",
  "#2f9e8a",
  "#24476b",
  "#5b7fb0",
  "#8fb3dd",
  "#7a4d9c",
  "#b3541e",
  "#6b6b6b",
  "#9a9a9a",
  "#c79a00",
  "#8a6d00",
  "#b05a7a",
  "#4d4d4d",
]

/** XML cannot hold control characters, and the writer does not take them out. */
function printable<T extends object>(row: T): T {
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, String(text).replaceAll(UNPRINTABLE, " ")]),
  ) as T
}
