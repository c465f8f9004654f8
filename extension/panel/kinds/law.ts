import type { NodeOf } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Localised } from "#graph/model/text.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { Wording } from "../parts/T.tsx"
import type { Words } from "../words/index.ts"
import { kindView } from "./kind.ts"

/** A law's title in its own language, which a citation keeps whatever the reader speaks. */
export function ownTitle(law: NodeOf<"law">): Wording {
  const lang = Object.keys(law.label).find((key) => key !== "en") ?? "en"
  return inLanguage(law.label, lang)
}

/** The own title and, where the reader may not understand it, the English one. */
export function titlesOf(law: NodeOf<"law">, words: Words): Wording[] {
  const own = ownTitle(law)
  const english = { text: law.label.en, lang: "en" }
  return own.lang === words.lang || own.text === english.text ? [own] : [own, english]
}

/** A State's name; of one that the knowledge base has nothing on, as the browser knows it. */
export function countryName(graph: OpenGraph, id: string): Localised {
  if (graph.hasNode(id)) return graph.getNodeAttributes(id).label
  if (!/^[a-z]{2}$/.test(id)) return { en: id }
  const name = (lang: string) =>
    new Intl.DisplayNames(lang, { type: "region" }).of(id.toUpperCase()) ?? id.toUpperCase()
  return { en: name("en"), fr: name("fr") }
}

export function citeLaw(node: NodeOf<"law">, graph: OpenGraph, words: Words): string {
  const number = node.number === undefined || node.number === "" ? "" : ` ${node.number}`
  const where = inLanguage(countryName(graph, node.country), words.lang).text
  return `${ownTitle(node).text}${number} (${where})`
}

export const law = kindView("law", {
  icon: "law",
  name: ownTitle,
  subtitle: (node, _graph, words) => titlesOf(node, words).slice(1),
  work: (node, graph, words) => inLanguage(countryName(graph, node.country), words.lang),
  cite: citeLaw,
})
