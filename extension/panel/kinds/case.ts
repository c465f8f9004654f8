import { inLanguage } from "#graph/model/in-language.ts"
import { kindView } from "./kind.ts"

export const courtCase = kindView("case", {
  icon: "case",
  // The names of parties are the same in every language; a title of ours is not.
  name: (node, _graph, words) =>
    node.naming === "descriptive"
      ? inLanguage(node.label, words.lang)
      : { text: node.label.en, lang: "" },
  subtitle: (node, _graph, words) => [
    { text: [node.court, node.date && words.date(node.date)].filter(Boolean).join(", "), lang: "" },
  ],
  cite: (node, _graph, words) =>
    [
      node.court,
      inLanguage(node.label, words.lang).text,
      node.docket?.join(", "),
      node.neutralCitation,
      node.reporters?.join(", "),
      node.date && words.date(node.date),
      node.ecli,
    ]
      .filter(Boolean)
      .join(", "),
})
