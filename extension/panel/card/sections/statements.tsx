import type { Stated } from "#graph/model/stated.ts"
import { FirstFew } from "../../parts/FirstFew.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Prose } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./status.module.css"

/** What a document, a body or an event says, point by point. */
export const statements = section(
  "statements",
  ["document", "organisation", "event", "statistic"],
  ({ node }) => {
    const { t } = useWords()
    return <Statements title={t("card.statements")} stated={node.statements ?? []} />
  },
)

/** Where a printed text errs or contradicts itself. */
export const anomalies = section("anomalies", ["document"], ({ node }) => {
  const { t } = useWords()
  return <Statements title={t("card.anomalies")} stated={node.anomalies ?? []} />
})

/** Texts in our own words, each with its place in the source. */
export function Statements(props: { title: string; stated: readonly Stated[] }) {
  if (props.stated.length === 0) return null
  return (
    <Block title={props.title} count={props.stated.length > 1 ? props.stated.length : undefined}>
      <FirstFew of={props.stated}>
        {(each) => (
          <li key={each.text.en} className={style.status}>
            <p>
              <Prose of={each.text} />
            </p>
            <Provenance facts={each.sources} />
          </li>
        )}
      </FirstFew>
    </Block>
  )
}
