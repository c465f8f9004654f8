import { useState, type ReactNode } from "react"
import type { EdgeKind } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import button from "../parts/button.module.css"
import { Icon } from "../parts/Icon.tsx"
import { NodeLink } from "../parts/NodeLink.tsx"
import { useWords } from "../words/context.tsx"
import { Block } from "./Block.tsx"
import { Gloss } from "./Gloss.tsx"
import style from "./LinkBlocks.module.css"
import { byNode, countOf, type Linked, type Picked, type PickedBlock } from "./pick.ts"

/** A list this long is shown whole; a longer one by its first few. */
const MOST = 12
const FIRST = 8

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
          <Entries entries={byNode(block.links)} tag={props.tag} />
        </div>
      ))}
    </Block>
  )
}

/** The first few at once, the rest when asked for: a hundred of them would hide what comes below. */
function Entries<K extends EdgeKind>(props: {
  entries: readonly Linked<K>[]
  tag: Props<K>["tag"]
}) {
  const { n } = useWords()
  const [all, setAll] = useState(false)
  const { entries, tag } = props
  const shown = all || entries.length <= MOST ? entries : entries.slice(0, FIRST)
  return (
    <>
      <ul>
        {shown.map((linked) => (
          <Gloss key={linked.node.id} linked={linked} tag={tag} />
        ))}
      </ul>
      {shown.length < entries.length && (
        <button type="button" className={button.quiet} onClick={() => setAll(true)}>
          <Icon name="down" />
          {n("card.rest", entries.length - shown.length)}
        </button>
      )}
    </>
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
