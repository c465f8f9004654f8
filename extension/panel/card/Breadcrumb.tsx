import type { GraphNode } from "#graph/model/nodes/index.ts"
import { placeOf } from "#graph/query/index.ts"
import { nameOf, subtitleOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { hrefOf } from "../route/index.ts"
import { useWords } from "../words/context.tsx"
import { Text } from "../parts/T.tsx"
import style from "./Breadcrumb.module.css"

/** Where the node stands: treaty, chapter, section, article. */
export function Breadcrumb({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { ancestors } = placeOf(graph, node.id)
  if (ancestors.length === 0) return null
  return (
    <nav aria-label={words.t("card.place")}>
      <ol className={style.trail}>
        {ancestors.map((each) => {
          const title = each.kind === "provision" ? subtitleOf(each, graph, words)[0] : undefined
          return (
            <li key={each.id}>
              <a href={hrefOf({ view: "node", id: each.id })} title={title?.text}>
                <Text of={nameOf(each, graph, words)} />
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
