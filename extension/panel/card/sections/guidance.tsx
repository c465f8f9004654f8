import { useWords } from "../../words/context.tsx"
import { LinkBlocks } from "../LinkBlocks.tsx"
import { pick } from "../pick.ts"
import { section } from "../section.ts"

/** Guidance notes that interpret it. */
export const guidance = section("guidance", ["provision", "instrument"], ({ links }) => {
  const { t } = useWords()
  return <LinkBlocks title={t("card.guidance")} blocks={pick(links, "in", "interprets")} />
})
