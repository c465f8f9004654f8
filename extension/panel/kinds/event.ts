import { inLanguage } from "#graph/model/in-language.ts"
import type { NodeOf } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { Words } from "../words/index.ts"
import { countryName } from "./law.ts"
import { kindView } from "./kind.ts"

/** "Strasbourg, France, 14–18 November 2016", as far as it is known. */
function whereAndWhen(node: NodeOf<"event">, graph: OpenGraph, words: Words): string {
  const { city, country } = node.place ?? {}
  const where = [
    city && inLanguage(city, words.lang).text,
    country && inLanguage(countryName(graph, country), words.lang).text,
  ]
  // "Singapore" is said once.
  return [...new Set(where), node.date && words.date(node.date)].filter(Boolean).join(", ")
}

export const event = kindView("event", {
  icon: "event",
  subtitle: (node, graph, words) => [{ text: whereAndWhen(node, graph, words), lang: "" }],
  cite: (node, graph, words) =>
    [inLanguage(node.label, words.lang).text, whereAndWhen(node, graph, words)]
      .filter(Boolean)
      .join(", "),
})
