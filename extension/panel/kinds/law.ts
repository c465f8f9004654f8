import type { NodeOf } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import { ownTitle } from "#graph/model/own-title.ts"
import type { Localised } from "#graph/model/text.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { Wording } from "../parts/T.tsx"
import type { Words } from "../words/index.ts"
import { kindView } from "./kind.ts"

/** The own title, which a citation keeps, and where it is in another language the reader's. */
export function titlesOf(law: NodeOf<"law">, words: Words): Wording[] {
  const own = ownTitle(law)
  const read = inLanguage(law.label, words.lang)
  return own.lang === read.lang || own.text === read.text ? [own] : [own, read]
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
