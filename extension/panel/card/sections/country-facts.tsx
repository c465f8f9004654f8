import { useWords } from "../../words/context.tsx"
import { section } from "../section.ts"
import { Statements } from "./statements.tsx"

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
