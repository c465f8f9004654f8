import type { GraphNode } from "#graph/model/nodes/index.ts"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import { Provenance } from "../../parts/Provenance.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"

/** Sources of the node itself, where the summary has not shown them already. */
export const provenance = section("provenance", NODE_KINDS, ({ node }) => {
  const { t } = useWords()
  if (hasSummary(node)) return null
  return (
    <Block title={t("card.provenance")}>
      <Provenance facts={node.sources} />
    </Block>
  )
})

function hasSummary(node: GraphNode): boolean {
  return (
    ("summary" in node && node.summary !== undefined) ||
    ("holding" in node && node.holding !== undefined)
  )
}
