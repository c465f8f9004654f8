import { NodeName } from "../../parts/NodeName.tsx"
import { Prose } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"

/** Why a law or provision is not in force, and where its rule stands today: pages still cite the old number. */
export const validity = section("validity", ["law", "law-provision"], ({ node }) => {
  const { t } = useWords()
  const { inForceNote, replacedBy = [] } = node
  if (inForceNote === undefined && replacedBy.length === 0) return null
  return (
    <Block title={t("card.validity")}>
      {inForceNote !== undefined && (
        <p>
          <Prose of={inForceNote} />
        </p>
      )}
      {replacedBy.length > 0 && (
        <p>
          {t("card.replacedBy")}{" "}
          {replacedBy.map((id, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <NodeName id={id} />
            </span>
          ))}
        </p>
      )}
    </Block>
  )
})
