import { inLanguage } from "#graph/model/in-language.ts"
import { kindView } from "./kind.ts"

export const organisation = kindView("organisation", {
  icon: "organisation",
  subtitle: (node, _graph, words) => [{ text: words.t(`type.${node.type}`), lang: "" }],
  cite: (node, _graph, words) => inLanguage(node.label, words.lang).text,
})
