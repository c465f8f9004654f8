import { useWords } from "../../words/context.tsx"
import { LinkBlocks } from "../LinkBlocks.tsx"
import { pick } from "../pick.ts"
import { section } from "../section.ts"

/** What a decision or a note is about. */
export const caseLinks = section("case-links", ["case", "guidance-note"], ({ node, links }) => {
  const { t } = useWords()
  const title = node.kind === "case" ? "card.case.links" : "card.interprets"
  return (
    <LinkBlocks
      title={t(title)}
      blocks={pick(links, "out", "interprets", "cites", "applies", "concerns")}
      tag={(link) =>
        link.edge.kind === "interprets" ? undefined : t(`relation.${link.edge.kind}`)
      }
    />
  )
})
