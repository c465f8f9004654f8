import type { NodeOf } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Words } from "../words/index.ts"
import { kindView } from "./kind.ts"

/** The court as the reader's language calls it, its own name beside where that is another. */
function courtOf({ court }: NodeOf<"case">, { lang }: Words): string | undefined {
  return court && inLanguage(court, lang).text
}

export const courtCase = kindView("case", {
  icon: "case",
  // The names of parties are the same in every language; a title of ours is not.
  name: (node, _graph, words) =>
    node.naming === "descriptive"
      ? inLanguage(node.label, words.lang)
      : { text: node.label.en, lang: "" },
  subtitle: (node, _graph, words) => [
    {
      text: [courtOf(node, words), node.date && words.date(node.date)].filter(Boolean).join(", "),
      lang: "",
    },
  ],
  cite: (node, _graph, words) =>
    [
      courtOf(node, words),
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
