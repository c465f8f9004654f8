import { inLanguage } from "#graph/model/in-language.ts"
import { kindView } from "./kind.ts"

export const project = kindView("project", {
  icon: "project",
  subtitle: (node, _graph, words) =>
    node.period === undefined ? [] : [{ text: words.date(node.period), lang: "" }],
  cite: (node, _graph, words) =>
    [inLanguage(node.label, words.lang).text, node.period && words.date(node.period)]
      .filter(Boolean)
      .join(", "),
})
