import { Fragment } from "react"
import { articleOf, compareIds, countryOf, workOf } from "#graph/ids/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { subtitleOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Coverage } from "../../parts/Coverage.tsx"
import { Fold } from "../../parts/Fold.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { NodeName } from "../../parts/NodeName.tsx"
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
      {articles.map(([id, links], at) => {
        const article = graph.getNodeAttributes(id)
        const work = workOf(id)
        const isFirst = at === 0 || workOf(articles[at - 1]![0]) !== work
        return (
          <Fragment key={id}>
            {isFirst && (
              <h3 className={style.work}>
                <NodeName id={work} />
              </h3>
            )}
            <Fold
              summary={
                <>
                  <strong className={style.article}>
                    {id === work ? words.t("card.byArticle.whole") : <T of={article.label} />}
                  </strong>
                  <span className={style.title}>
                    {id !== work && <Texts of={subtitleOf(article, graph, words)} />}
                  </span>
                  <span
                    className={style.count}
                    title={words.n("count.law-provision", byNode(links).length)}
                  >
                    {words.number(byNode(links).length)}
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
          </Fragment>
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
