import { Coverage } from "../../parts/Coverage.tsx"
import { useWords } from "../../words/context.tsx"
import { LinkBlocks } from "../LinkBlocks.tsx"
import { pick } from "../pick.ts"
import { section } from "../section.ts"

/** What a national law or one of its provisions implements. */
export const implementsSection = section("implements", ["law", "law-provision"], ({ links }) => {
  const { t } = useWords()
  return (
    <LinkBlocks
      title={t("card.implements")}
      blocks={pick(links, "out", "implements")}
      tag={(link) => <Coverage coverage={link.edge.coverage} />}
    />
  )
})
