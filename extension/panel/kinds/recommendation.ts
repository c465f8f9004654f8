import { inLanguage } from "#graph/model/in-language.ts"
import { kindView, line } from "./kind.ts"

export const recommendation = kindView("recommendation", {
  icon: "recommendation",
  subtitle: (node, _graph, words) => line(node.summary, words),
  cite: (node, graph, words) => {
    const own = inLanguage(node.label, words.lang).text
    if (!graph.hasNode(node.document)) return own
    const work = graph.getNodeAttributes(node.document)
    const title = inLanguage(work.label, words.lang).text
    return [own, title, work.kind === "document" && work.code].filter(Boolean).join(", ")
  },
})
