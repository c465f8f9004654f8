import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { FiguresTable } from "../FiguresTable.tsx"
import { section } from "../section.ts"

/** Figures that were published together. */
export const figures = section("figures", ["statistic"], ({ node }) => {
  const { t } = useWords()
  if (node.figures.length === 0) return null
  return (
    <Block title={t("card.figures")}>
      <FiguresTable node={node} />
    </Block>
  )
})
