import { MultiDirectedGraph } from "graphology"
import write from "graphology-gexf/common/writer.js"
import { NODE_KINDS, type EdgeKind } from "#graph/model/kinds.ts"
import type { Exporter } from "../exporter.ts"
import { flatEdge, flatNode, type FlatEdge, type FlatNode } from "../flat.ts"
import { sourcesById } from "../sources-of.ts"
import { voiceIn } from "../voice.ts"
import { UNPRINTABLE } from "../xml.ts"

/** A picture of the graph for Gephi: nodes coloured by kind, links with what they say. */
export const gexf: Exporter = {
  id: "gexf",
  use: "draw",
  joins: true,
  extension: "gexf",
  mediaType: "application/gexf+xml",
  write: (subset, lang = "en") => {
    const voice = voiceIn(lang)
    const sources = sourcesById(subset)
    const graph = new MultiDirectedGraph<FlatNode, FlatEdge>()
    for (const node of subset.nodes)
      graph.addNode(node.id, printable(flatNode(node, sources, voice)))
    for (const [at, edge] of subset.edges.entries())
      graph.addEdgeWithKey(
        String(at),
        edge.from,
        edge.to,
        printable(flatEdge(edge, sources, voice)),
      )
    const text = write(graph, {
      version: "1.3",
      formatNode: (_id: string, { label, ...attributes }: FlatNode) => ({
        label,
        attributes,
        viz: { color: COLOURS[NODE_KINDS.indexOf(attributes.kind as (typeof NODE_KINDS)[number])] },
      }),
      // Gephi makes one line of two links between the same entries unless they are of different kinds.
      formatEdge: (_key: string, attributes: FlatEdge) => ({
        label: voice.say(`link.${attributes.kind as EdgeKind}`),
        kind: attributes.kind,
        attributes,
      }),
    })
    return `${text}\n`
  },
}

/**
 * One for each kind, in their order; told apart also by people who see few colours. In hexadecimal
 * they would be written so as GEXF 1.3 allows, which readers for 1.2 (NetworkX) stumble over.
 */
const COLOURS = [
  "rgb(27, 94, 83)",
  "rgb(47, 158, 138)",
  "rgb(36, 71, 107)",
  "rgb(91, 127, 176)",
  "rgb(143, 179, 221)",
  "rgb(122, 77, 156)",
  "rgb(179, 84, 30)",
  "rgb(107, 107, 107)",
  "rgb(154, 154, 154)",
  "rgb(199, 154, 0)",
  "rgb(138, 109, 0)",
  "rgb(176, 90, 122)",
  "rgb(77, 77, 77)",
]

/** XML cannot hold control characters, and the writer does not take them out. */
function printable<T extends object>(row: T): T {
  return Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, String(text).replaceAll(UNPRINTABLE, " ")]),
  ) as T
}
