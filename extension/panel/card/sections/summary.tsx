import { Provenance } from "../../parts/Provenance.tsx"
import { T } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./summary.module.css"

/** What it says, in our own words, marked as such. */
export const summary = section(
  "summary",
  ["provision", "law-provision", "guidance-note"],
  ({ node }) => {
    const { t } = useWords()
    if (node.summary === undefined) return null
    return (
      <Block
        title={t("card.summary")}
        aside={<span className={style.aside}>{t("card.summary.note")}</span>}
      >
        <p className={style.text}>
          <T of={node.summary} />
        </p>
        <Provenance facts={node.sources} />
      </Block>
    )
  },
)
