import { useWords } from "../../words/context.tsx"
import { LinkBlocks } from "../LinkBlocks.tsx"
import { pick } from "../pick.ts"
import { relationOf } from "../relation-of.ts"
import { section } from "../section.ts"

/** What a decision or a note is about. */
export const caseLinks = section("case-links", ["case", "guidance-note"], ({ node, links }) => {
  const { t } = useWords()
  // The country of a case stands among the facts at its head.
  const own = links.own.map((group) => ({
    ...group,
    links: group.links.filter(({ other }) => other.kind !== "country"),
  }))
  const withoutCountry = { ...links, own }
  const title = node.kind === "case" ? "card.case.links" : "card.interprets"
  return (
    <LinkBlocks
      title={t(title)}
      blocks={pick(withoutCountry, "out", "interprets", "cites", "applies", "concerns")}
      tag={({ edge }) => (edge.kind === "interprets" ? undefined : t(relationOf(edge)))}
    />
  )
})
