import type { ReactNode } from "react"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { subtitleOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { useWords } from "../words/context.tsx"
import style from "./Gloss.module.css"
import { NodeLink } from "./NodeLink.tsx"
import { Provenance } from "./Provenance.tsx"
import { T, Texts } from "./T.tsx"

interface Props {
  node: GraphNode
  /** The link that brought us to the node: its sources and its remark are shown. */
  edge: GraphEdge
  /** Words that say what sort of link it is. */
  tag?: ReactNode
  /** Where it attaches, if not to the node whose card this is. */
  on?: GraphNode | undefined
  subtitle?: boolean
  summary?: boolean
}

/** One link of a card: where it leads, what it is, why it can be believed. */
export function Gloss({ node, edge, tag, on, subtitle = true, summary = false }: Props) {
  const { graph } = useKnowledge()
  const words = useWords()
  const second = subtitle ? subtitleOf(node, graph, words) : []
  const text = summary && "summary" in node ? node.summary : undefined
  return (
    <li className={style.gloss}>
      <p className={style.head}>
        <span>
          <NodeLink node={node} />
        </span>
        {tag !== undefined && (
          <>
            {" "}
            <span className={style.tag}>{tag}</span>
          </>
        )}
        {on !== undefined && (
          <span className={style.tag}>
            {" "}
            <OnNode node={on} />
          </span>
        )}
      </p>
      {second.length > 0 && (
        <p className={style.subtitle}>
          <Texts of={second} />
        </p>
      )}
      {text !== undefined && (
        <p>
          <T of={text} />
        </p>
      )}
      {edge.note !== undefined && (
        <p>
          <T of={edge.note} />
        </p>
      )}
      <Provenance facts={edge.sources} />
    </li>
  )
}

function OnNode({ node }: { node: GraphNode }) {
  const { t, lang } = useWords()
  return t("card.on", { label: node.label[lang] ?? node.label.en })
}
