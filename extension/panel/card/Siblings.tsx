import type { GraphNode } from "#graph/model/nodes/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { Icon } from "../parts/Icon.tsx"
import { T } from "../parts/T.tsx"
import { hrefOf } from "../route/index.ts"
import { useWords } from "../words/context.tsx"
import { neighboursOf } from "./neighbours.ts"
import style from "./Siblings.module.css"

/** Leaf to the provision before and after, as in a book. */
export function Siblings({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const { t, lang } = useWords()
  if (node.kind !== "provision") return null
  const { previous, next } = neighboursOf(graph, node)
  if (previous === undefined && next === undefined) return null
  const label = (each: GraphNode) => each.label[lang] ?? each.label.en
  return (
    <div className={style.siblings}>
      {previous !== undefined && (
        <a
          rel="prev"
          href={hrefOf({ view: "node", id: previous.id })}
          aria-label={t("card.previous", { label: label(previous) })}
        >
          <Icon name="back" />
          <T of={previous.label} />
        </a>
      )}
      {next !== undefined && (
        <a
          rel="next"
          className={style.next}
          href={hrefOf({ view: "node", id: next.id })}
          aria-label={t("card.next", { label: label(next) })}
        >
          <T of={next.label} />
          <Icon name="forward" />
        </a>
      )}
    </div>
  )
}
