import type { NodeOf } from "#graph/model/nodes/index.ts"
import { ownTitle } from "#graph/model/own-title.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { kindView, nameOfId } from "./kind.ts"
import { citeLaw, titlesOf } from "./law.ts"

export const lawProvision = kindView("law-provision", {
  icon: "law-provision",
  name: (node, graph) => {
    const work = lawOf(node, graph)
    return { text: node.label.en, lang: work === undefined ? "" : ownTitle(work).lang }
  },
  subtitle: (node, graph, words) => {
    const work = lawOf(node, graph)
    return work === undefined ? [] : titlesOf(work, words)
  },
  work: (node, graph, words) => nameOfId(node.country, graph, words),
  cite: (node, graph, words) => {
    const work = lawOf(node, graph)
    return work === undefined ? node.label.en : `${node.label.en}, ${citeLaw(work, graph, words)}`
  },
})

function lawOf(node: NodeOf<"law-provision">, graph: OpenGraph): NodeOf<"law"> | undefined {
  const work = graph.hasNode(node.law) ? graph.getNodeAttributes(node.law) : undefined
  return work?.kind === "law" ? work : undefined
}
