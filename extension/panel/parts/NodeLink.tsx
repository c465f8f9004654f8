import type { ReactNode } from "react"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { iconOf, isInForce, nameOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { hrefOf } from "../route/index.ts"
import { useWords } from "../words/context.tsx"
import { Icon } from "./Icon.tsx"
import style from "./NodeLink.module.css"
import { Text } from "./T.tsx"

/** A way to a node's card. What is not in force is struck, and says so in words. */
export function NodeLink(props: { node: GraphNode; icon?: boolean; children?: ReactNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const inForce = isInForce(props.node)
  return (
    <>
      <a className={style.link} href={hrefOf({ view: "node", id: props.node.id })}>
        {props.icon === true && <Icon name={iconOf(props.node)} />}
        <span className={inForce ? undefined : style.out}>
          {props.children ?? <Text of={nameOf(props.node, graph, words)} />}
        </span>
      </a>
      {!inForce && <span className={style.mark}>{words.t("force.out")}</span>}
    </>
  )
}
