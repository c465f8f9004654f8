import { inLanguage } from "#graph/model/in-language.ts"
import { citeInstrument } from "./instrument.ts"
import { kindView, line, nameOfId } from "./kind.ts"

export const provision = kindView("provision", {
  icon: "provision",
  subtitle: (node, _graph, words) => line(node.title, words),
  work: (node, graph, words) => nameOfId(node.instrument, graph, words),
  cite: (node, graph, words) => {
    const own = inLanguage(node.label, words.lang).text
    if (!graph.hasNode(node.instrument)) return own
    const work = graph.getNodeAttributes(node.instrument)
    return work.kind === "instrument" ? `${citeInstrument(work, words)}, ${own}` : own
  },
})
