import { subtitleOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { useWords } from "../words/context.tsx"
import { NodeLink } from "./NodeLink.tsx"
import style from "./NodeName.module.css"
import { Texts } from "./T.tsx"

/** A node by its id; one that this version of the knowledge base lacks is shown by the id itself. */
export function NodeName(props: { id: string; subtitle?: boolean }) {
  const { graph } = useKnowledge()
  const words = useWords()
  if (!graph.hasNode(props.id)) return <span>{props.id}</span>
  const node = graph.getNodeAttributes(props.id)
  const second = props.subtitle === true ? subtitleOf(node, graph, words) : []
  return (
    <>
      <NodeLink node={node} />
      {second.length > 0 && (
        <span className={style.subtitle}>
          {" "}
          <Texts of={second} />
        </span>
      )}
    </>
  )
}
