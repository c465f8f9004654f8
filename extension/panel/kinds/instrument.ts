import type { NodeOf } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Words } from "../words/index.ts"
import { kindView, line } from "./kind.ts"

/** "Convention on Cybercrime (ETS No. 185)" */
export function citeInstrument(node: NodeOf<"instrument">, words: Words): string {
  const title = inLanguage(node.title, words.lang).text
  return node.reference === undefined
    ? title
    : `${title} (${inLanguage(node.reference, words.lang).text})`
}

export const instrument = kindView("instrument", {
  icon: "instrument",
  subtitle: (node, _graph, words) =>
    line(node.title.en === node.label.en ? node.reference : node.title, words),
  cite: (node, _graph, words) => citeInstrument(node, words),
})
