import { NODE_KINDS } from "#graph/model/kinds.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { useWords } from "../../words/context.tsx"
import { LinkBlocks } from "../LinkBlocks.tsx"
import { pick } from "../pick.ts"
import { section } from "../section.ts"

/** When it was, as ISO 8601; "" where that is not known, which then comes last. */
function dateOf(node: GraphNode): string {
  return (node.kind === "event" ? node.date : node.kind === "project" ? node.period : "") ?? ""
}

/** What a country or an organisation took part in, the latest first. */
export const tookPart = section("took-part", ["country", "organisation"], ({ links }) => {
  const { t } = useWords()
  const blocks = pick(links, "out", "took-part-in").map((block) => ({
    ...block,
    links: block.links.toSorted((a, b) => dateOf(b.other).localeCompare(dateOf(a.other))),
  }))
  return <LinkBlocks title={t("card.tookPart")} blocks={blocks} />
})

/** Who took part; where a table prints other dates than the card's, what it prints. */
export const participants = section(
  "participants",
  ["event", "project", "case", "document"],
  ({ node, links }) => {
    const { t } = useWords()
    const own = "date" in node ? node.date : undefined
    return (
      <LinkBlocks
        title={t("card.participants")}
        blocks={pick(links, "in", "took-part-in")}
        tag={({ edge }) =>
          edge.datePrinted === undefined || edge.date === own
            ? undefined
            : t("card.printed", { text: edge.datePrinted })
        }
      />
    )
  },
)

/** Who pays for a project or an event. */
export const fundedBy = section("funded-by", ["project", "event"], ({ links }) => {
  const { t } = useWords()
  return <LinkBlocks title={t("card.fundedBy")} blocks={pick(links, "out", "funded-by")} />
})

/** What a State or an organisation pays for. */
export const funds = section("funds", ["country", "organisation"], ({ links }) => {
  const { t } = useWords()
  return <LinkBlocks title={t("card.funds")} blocks={pick(links, "in", "funded-by")} />
})

/** What a paper, a figure or an event is about. */
export const about = section(
  "about",
  ["document", "recommendation", "organisation", "project", "event", "statistic"],
  ({ links }) => {
    const { t } = useWords()
    return <LinkBlocks title={t("card.about")} blocks={pick(links, "out", "about")} />
  },
)

/** Papers, figures and events that are about it. */
export const onIt = section("on-it", NODE_KINDS, ({ links }) => {
  const { t } = useWords()
  return <LinkBlocks title={t("card.onIt")} blocks={pick(links, "in", "about")} />
})

/** The recommendations a document makes, the sums a total is made of. */
export const parts = section("parts", ["document", "statistic"], ({ node, links }) => {
  const { t } = useWords()
  const title = node.kind === "statistic" ? "card.parts" : "card.contents"
  return <LinkBlocks title={t(title)} blocks={pick(links, "out", "contains")} />
})
