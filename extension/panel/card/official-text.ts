import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Localised } from "#graph/model/text.ts"
import type { OpenGraph } from "#graph/query/index.ts"

export interface OfficialText {
  lang: string
  url: string
}

/**
 * Where the official text of a node is published, the reader's language first. A provision is read
 * in its treaty, a section in its law.
 */
export function officialTexts(graph: OpenGraph, node: GraphNode, lang: string): OfficialText[] {
  const address = addressOf(graph, node)
  if (address === undefined) return []
  const entries = Object.entries(address).sort(
    ([a], [b]) => Number(b === lang) - Number(a === lang) || a.localeCompare(b),
  )
  const byUrl = new Map(entries.toReversed().map(([of, url]) => [url, of]))
  return entries
    .filter(([of, url]) => byUrl.get(url) === of)
    .map(([of, url]) => ({ lang: of, url }))
}

function addressOf(graph: OpenGraph, node: GraphNode): Localised | undefined {
  if ("url" in node) return node.url
  const work =
    node.kind === "provision" ? node.instrument : node.kind === "law-provision" ? node.law : null
  return work !== null && graph.hasNode(work)
    ? addressOf(graph, graph.getNodeAttributes(work))
    : undefined
}
