import { articleOf, compareIds, countryOf } from "#graph/ids/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { subtitleOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Coverage } from "../../parts/Coverage.tsx"
import { Fold } from "../../parts/Fold.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { T, Texts } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { Gloss } from "../Gloss.tsx"
import { byNode, type Picked } from "../pick.ts"
import { section } from "../section.ts"
import style from "./country.module.css"

type Implementation = Picked<"implements">

/** A State's law in the order of the treaty: what it has for each article. */
export const byArticle = section("by-article", ["country"], ({ node }) => {
  const { graph } = useKnowledge()
  const words = useWords()
  const articles = implementedBy(graph, node.id)
  if (articles.length === 0) return null
  return (
    <Block title={words.t("card.byArticle")} count={articles.length}>
      {articles.map(([id, links]) => {
        const article = graph.getNodeAttributes(id)
        return (
          <Fold
            key={id}
            summary={
              <>
                <strong>
                  <T of={article.label} />
                </strong>
                <span className={style.title}>
                  <Texts of={subtitleOf(article, graph, words)} />
                  {" · "}
                  {words.n("count.law-provision", byNode(links).length)}
                </span>
              </>
            }
          >
            {() => (
              <ul>
                <li className={style.title}>
                  <NodeLink node={article} />
                </li>
                {byNode(links).map((linked) => (
                  <Gloss key={linked.node.id} linked={linked} tag={coverageOf} summary />
                ))}
              </ul>
            )}
          </Fold>
        )
      })}
    </Block>
  )
})

function coverageOf(link: Implementation) {
  return <Coverage coverage={link.edge.coverage} />
}

/** What a State's laws implement, by article in the order of the treaties. */
function implementedBy(graph: OpenGraph, country: string): [string, Implementation[]][] {
  const found = new Map<string, Implementation[]>()
  graph.forEachNode((id, other) => {
    if (other.kind !== "law-provision" && other.kind !== "law") return
    if (countryOf(id) !== country) return
    graph.forEachOutboundEdge(id, (_key, edge, _from, to) => {
      if (edge.kind !== "implements") return
      const article = graph.hasNode(articleOf(to)) ? articleOf(to) : to
      const on = article === to ? {} : { on: graph.getNodeAttributes(to) }
      const links = found.get(article) ?? []
      links.push({ edge, other, ...on })
      found.set(article, links)
    })
  })
  return [...found].sort(([a], [b]) => compareIds(a, b))
}
