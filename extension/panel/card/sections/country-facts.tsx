import type { Fact } from "#graph/model/provenance.ts"
import type { Localised } from "#graph/model/text.ts"
import { Provenance } from "../../parts/Provenance.tsx"
import { T } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./status.module.css"

interface Stated {
  text: Localised
  sources: Fact[]
}

/** What a State has declared and whom to turn to there. */
export const countryFacts = section("country-facts", ["country"], ({ node }) => {
  const { t } = useWords()
  return (
    <>
      <Statements title={t("card.declarations")} stated={node.declarations ?? []} />
      <Statements
        title={t("card.authorities")}
        stated={node.authorities ? [node.authorities] : []}
      />
      <Statements title={t("card.contact")} stated={node.contactPoint ? [node.contactPoint] : []} />
    </>
  )
})

function Statements(props: { title: string; stated: readonly Stated[] }) {
  if (props.stated.length === 0) return null
  return (
    <Block title={props.title} count={props.stated.length > 1 ? props.stated.length : undefined}>
      <ul>
        {props.stated.map((each) => (
          <li key={each.text.en} className={style.status}>
            <p>
              <T of={each.text} />
            </p>
            <Provenance facts={each.sources} />
          </li>
        ))}
      </ul>
    </Block>
  )
}
