import type { ReactNode } from "react"
import type { EdgeKind } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { FirstFew } from "../parts/FirstFew.tsx"
import { NodeLink } from "../parts/NodeLink.tsx"
import { useWords } from "../words/context.tsx"
import { Block } from "./Block.tsx"
import { Gloss } from "./Gloss.tsx"
import style from "./LinkBlocks.module.css"
import { byNode, countOf, type Picked, type PickedBlock } from "./pick.ts"

interface Props<K extends EdgeKind> {
  title: string
  blocks: readonly PickedBlock<K>[]
  tag?: ((link: Picked<K>) => ReactNode) | undefined
}

/** A section that lists links, what is said of a wider provision apart from the rest. */
export function LinkBlocks<K extends EdgeKind>(props: Props<K>) {
  if (props.blocks.length === 0) return null
  return (
    <Block title={props.title} count={countOf(props.blocks)}>
      {props.blocks.map((block) => (
        <div key={block.whole?.id ?? ""}>
          <Whole block={block} />
          <FirstFew of={byNode(block.links)}>
            {(linked) => <Gloss key={linked.node.id} linked={linked} tag={props.tag} />}
          </FirstFew>
        </div>
      ))}
    </Block>
  )
}

/** "On Article 18 as a whole", where that is what the block holds. */
export function Whole(props: { block: { whole?: GraphNode } }) {
  const { t, lang } = useWords()
  const { whole } = props.block
  if (whole === undefined) return null
  const label = whole.label[lang] ?? whole.label.en
  const [before = "", after = ""] = t("card.whole", { label: "\u0000" }).split("\u0000")
  return (
    <h3 className={style.whole}>
      {before}
      <NodeLink node={whole}>{label}</NodeLink>
      {after}
    </h3>
  )
}
