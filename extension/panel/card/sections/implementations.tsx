import { useState } from "react"
import { countryOf, workOf } from "#graph/ids/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { Coverage } from "../../parts/Coverage.tsx"
import { T, Texts } from "../../parts/T.tsx"
import { countryName, titlesOf } from "../../kinds/law.ts"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { Gloss } from "../Gloss.tsx"
import { Whole } from "../LinkBlocks.tsx"
import { byNode, countOf, pick, type Picked, type PickedBlock } from "../pick.ts"
import { section } from "../section.ts"
import style from "./implementations.module.css"

type Implementation = Picked<"implements">

/** Up to this many countries are unfolded from the start. */
const FEW = 6

/** National law that implements it, country by country. */
export const implementations = section(
  "implementations",
  ["provision", "instrument"],
  ({ links }) => {
    const { t } = useWords()
    const blocks = pick(links, "in", "implements")
    const [unfolded, setUnfolded] = useState(
      () => new Set(blocks.flatMap((block) => countriesOf(block))).size <= FEW,
    )
    if (blocks.length === 0) return null
    return (
      <Block
        title={t("card.implementations")}
        count={countOf(blocks)}
        aside={
          <button type="button" className={button.quiet} onClick={() => setUnfolded(!unfolded)}>
            {t(unfolded ? "card.implementations.fold" : "card.implementations.unfold")}
          </button>
        }
      >
        {blocks.map((block) => (
          <div key={block.whole?.id ?? ""}>
            <Whole block={block} />
            {countriesOf(block).map((country) => (
              <OfCountry
                key={`${country} ${unfolded}`}
                country={country}
                links={block.links.filter((link) => countryOf(link.other.id) === country)}
                open={unfolded}
              />
            ))}
          </div>
        ))}
      </Block>
    )
  },
)

function OfCountry(props: { country: string; links: Implementation[]; open: boolean }) {
  const { graph } = useKnowledge()
  const { n } = useWords()
  return (
    <details className={style.country} open={props.open} data-country={props.country}>
      <summary>
        <span className={style.name}>
          <T of={countryName(graph, props.country)} />
        </span>
        <span className={style.count}>{n("count.law-provision", countOf([props]))}</span>
      </summary>
      {[...Map.groupBy(props.links, (link) => workOf(link.other.id))].map(([law, links]) => (
        <OfLaw key={law} law={law} links={links} />
      ))}
    </details>
  )
}

/** The provisions of one law; its title is said once. */
function OfLaw({ law, links }: { law: string; links: readonly Implementation[] }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const node = graph.hasNode(law) ? graph.getNodeAttributes(law) : undefined
  return (
    <div className={style.law}>
      {node?.kind === "law" && (
        <h4>
          <Texts of={titlesOf(node, words)} />
        </h4>
      )}
      <ul>
        {byNode(links).map((linked) => (
          <Gloss key={linked.node.id} linked={linked} tag={coverageOf} subtitle={false} summary />
        ))}
      </ul>
    </div>
  )
}

function coverageOf(link: Implementation) {
  return <Coverage coverage={link.edge.coverage} />
}

function countriesOf(block: PickedBlock<"implements">): string[] {
  return [...new Set(block.links.map((link) => countryOf(link.other.id) ?? ""))]
}
