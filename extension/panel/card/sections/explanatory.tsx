import { Provenance } from "../../parts/Provenance.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"

/** The paragraphs of the explanatory report on a provision. */
export const explanatory = section("explanatory", ["provision"], ({ node }) => {
  const { t } = useWords()
  const report = node.explanatoryReport
  if (report === undefined) return null
  const { from, to, sources } = report
  return (
    <Block title={t("card.explanatory")}>
      <p>{t(from === to ? "card.explanatory.one" : "card.explanatory.range", { from, to })}</p>
      <Provenance facts={sources} />
    </Block>
  )
})
