import { inLanguage } from "#graph/model/in-language.ts"
import { kindView } from "./kind.ts"

export const statistic = kindView("statistic", {
  icon: "statistic",
  subtitle: (node, _graph, words) =>
    node.period === undefined ? [] : [{ text: words.date(node.period), lang: "" }],
  cite: (node, _graph, words) => inLanguage(node.label, words.lang).text,
})
