import { NODE_KINDS } from "#graph/model/kinds.ts"
import { Prose } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"

/** A remark such as a contradiction in the source. */
export const note = section("note", NODE_KINDS, ({ node }) => {
  const { t } = useWords()
  if (node.note === undefined) return null
  return (
    <Block title={t("card.note")}>
      <p>
        <Prose of={node.note} />
      </p>
    </Block>
  )
})
