import { inLanguage } from "#graph/model/in-language.ts"
import { kindView } from "./kind.ts"

export const country = kindView("country", {
  icon: "country",
  cite: (node, _graph, words) => inLanguage(node.label, words.lang).text,
})
