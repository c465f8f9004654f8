import type { NodeKind } from "#graph/model/nodes/index.ts"
import { useWords } from "../../words/context.tsx"
import { LinkBlocks } from "../LinkBlocks.tsx"
import { pick } from "../pick.ts"
import { relationOf } from "../relation-of.ts"
import { section } from "../section.ts"

const KINDS: NodeKind[] = ["provision", "instrument", "law", "law-provision", "country", "case"]

/** Decisions that cite it, apply it or bear on it. */
export const cases = section("cases", KINDS, ({ links }) => {
  const { t } = useWords()
  return (
    <LinkBlocks
      title={t("card.cases")}
      blocks={pick(links, "in", "cites", "applies", "concerns")}
      tag={({ edge, other }) =>
        // That a case is of a country goes without saying.
        other.kind === "case" && other.jurisdiction === edge.to ? undefined : t(relationOf(edge))
      }
    />
  )
})
