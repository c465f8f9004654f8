import { inLanguage } from "#graph/model/in-language.ts"
import { kindView, line } from "./kind.ts"

export const guidanceNote = kindView("guidance-note", {
  icon: "guidance-note",
  subtitle: (node, _graph, words) => line(node.title, words),
  cite: (node, _graph, words) =>
    [
      `T-CY, ${inLanguage(node.label, words.lang).text}`,
      inLanguage(node.title, words.lang).text,
      node.code,
      node.adopted === undefined ? undefined : words.date(node.adopted),
    ]
      .filter(Boolean)
      .join(", "),
})
