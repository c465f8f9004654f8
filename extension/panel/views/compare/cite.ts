import type { OpenGraph } from "#graph/query/index.ts"
import { citationOf } from "../../kinds/index.ts"
import type { Words } from "../../words/index.ts"
import type { Entry } from "./entries.ts"

/** A cell's entry for a footnote: what carries out what, how far, how that is known and from where. */
export function citeEntry(entry: Entry, graph: OpenGraph, words: Words): string {
  const cite = (id: string) => citationOf(graph.getNodeAttributes(id), graph, words)
  const sources = graph.getAttribute("sources")
  const claims = entry.links.map((link) => {
    const known = link.sources.map(({ source, locator, basis }) => {
      const { title, publisher, date, url } = sources.get(source) ?? { title: source }
      const where = [title, publisher, date && words.date(date), words.place(locator), url].filter(
        Boolean,
      )
      return `${where.join(", ")} (${words.t(`basis.${basis}`)})`
    })
    return `${words.t(`coverage.${link.coverage}`)}: ${cite(link.attachedTo)} [${known.join("; ")}]`
  })
  const force = entry.inForce === false ? ` (${words.t("force.out")})` : ""
  return `${cite(entry.id)}${force} – ${claims.join("; ")}`
}
