import { NODE_KINDS } from "#graph/model/kinds.ts"
import type { Localised } from "#graph/model/text.ts"
import type { Fact } from "#graph/model/provenance.ts"
import { Provenance } from "../../parts/Provenance.tsx"
import { Prose } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import type { TextKey } from "../../words/index.ts"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./summary.module.css"

/** What it says, in our own words, marked as such. */
export const summary = section("summary", NODE_KINDS, ({ node }) => (
  <InOurWords
    title="card.summary"
    aside="card.summary.note"
    text={"summary" in node ? node.summary : undefined}
    facts={node.sources}
  />
))

/** What a court decided, in our own words. */
export const holding = section("holding", ["case"], ({ node }) => (
  <InOurWords
    title="card.holding"
    aside="card.holding.note"
    text={node.holding}
    facts={node.sources}
  />
))

function InOurWords(props: {
  title: TextKey
  aside: TextKey
  text: Localised | undefined
  facts: readonly Fact[]
}) {
  const { t } = useWords()
  if (props.text === undefined) return null
  return (
    <Block title={t(props.title)} aside={<span className={style.aside}>{t(props.aside)}</span>}>
      <p className={style.text}>
        <Prose of={props.text} />
      </p>
      <Provenance facts={props.facts} />
    </Block>
  )
}
