import { inLanguage } from "#graph/model/in-language.ts"
import { kindView } from "./kind.ts"

export const document = kindView("document", {
  icon: "document",
  subtitle: (node, _graph, words) => [
    {
      text: [node.code, node.date && words.date(node.date)].filter(Boolean).join(", "),
      lang: "",
    },
  ],
  cite: (node, _graph, words) =>
    [inLanguage(node.label, words.lang).text, node.code, node.date && words.date(node.date)]
      .filter(Boolean)
      .join(", "),
})
