import { useState } from "react"
import { countryOf, workOf } from "#graph/ids/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import { BASES, COVERAGES } from "#graph/model/kinds.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { countryName, titlesOf } from "../../kinds/law.ts"
import { REGION_NAMES } from "../../kinds/region.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { Coverage } from "../../parts/Coverage.tsx"
import { fileNameFor } from "../../parts/download.ts"
import { FacetSelects, wanting } from "../../parts/FacetSelects.tsx"
import { Fold } from "../../parts/Fold.tsx"
import { T, Texts } from "../../parts/T.tsx"
import type { Selection } from "../../selection/selection.ts"
import { Takeaway } from "../../selection/Takeaway.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { CompareShown } from "../CompareShown.tsx"
import { Gloss } from "../Gloss.tsx"
import { Glance, Legend } from "../Signs.tsx"
import { FACETS, narrow, valuesOf, type Implementation, type Wanted } from "../implementations.ts"
import { Whole } from "../LinkBlocks.tsx"
import { byNode, countOf, pick, type PickedBlock } from "../pick.ts"
import { section } from "../section.ts"
import style from "./implementations.module.css"

type Blocks = readonly PickedBlock<"implements">[]

/** Up to this many countries are unfolded from the start. */
const FEW = 3
/** From this many countries on, one may narrow them down. */
const MANY = 6

/** National law that implements it, country by country; what is folded is not drawn. */
export const implementations = section(
  "implementations",
  ["provision", "instrument"],
  ({ node, links }) => {
    const { t, n } = useWords()
    const { graph } = useKnowledge()
    const all = pick(links, "in", "implements")
    const [wanted, setWanted] = useState<Wanted>({})
    const [unfolded, setUnfolded] = useState(() => countriesIn(all).size <= FEW)
    if (all.length === 0) return null
    const blocks = narrow(all, wanted, graph)
    const isNarrow = Object.keys(wanted).length > 0
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
        {countriesIn(all).size >= MANY && (
          <>
            <Narrow blocks={all} wanted={wanted} onWant={setWanted} />
            <Legend />
          </>
        )}
        {isNarrow && (
          <div className={style.tools}>
            <output>{n("count.country", countriesIn(blocks).size)}</output>
            <Takeaway key={JSON.stringify(wanted)} select={() => selectionOf(node, blocks)} />
            <CompareShown provision={node.id} countries={countriesIn(blocks)} />
          </div>
        )}
        {blocks.map((block) => (
          <div key={block.whole?.id ?? ""}>
            <Whole block={block} />
            <Countries block={block} open={unfolded} />
          </div>
        ))}
      </Block>
    )

    function selectionOf(of: GraphNode, kept: Blocks): Selection {
      const edges = kept.flatMap((block) => block.links.map(({ edge }) => edge))
      const laws = edges.map(({ from }) => workOf(from))
      const ids = new Set([of.id, ...edges.flatMap(({ from, to }) => [from, to]), ...laws])
      return {
        title: (words) =>
          words.t("export.implementations", { label: inLanguage(of.label, words.lang).text }),
        ids: [...ids].filter((id) => graph.hasNode(id)),
        chosen: [...new Set(edges.map(({ from }) => from))],
        edges,
        asked: { implementing: of.id, ...wanted },
        name: fileNameFor(`${of.id} ${Object.values(wanted).join(" ")}`),
      }
    }
  },
)

function Narrow(props: { blocks: Blocks; wanted: Wanted; onWant(wanted: Wanted): void }) {
  const { t } = useWords()
  const { graph } = useKnowledge()
  const { blocks, wanted, onWant } = props
  const options = {
    region: REGION_NAMES.map((value) => ({ value, label: t(`region.${value}`) })),
    coverage: COVERAGES.map((value) => ({ value, label: t(`coverage.${value}`) })),
    basis: BASES.map((value) => ({ value, label: t(`basis.${value}`) })),
  }
  return (
    <FacetSelects
      facets={FACETS.map((facet) => {
        const values = valuesOf(blocks, facet, graph)
        return {
          facet,
          label: t(`card.narrow.${facet}`),
          all: t(`card.narrow.${facet}.all`),
          values: options[facet].filter(({ value }) => values.has(value)),
        }
      })}
      wanted={wanted}
      onWant={(facet, value) => onWant(wanting(wanted, facet, value))}
    />
  )
}

function Countries({ block, open }: { block: PickedBlock<"implements">; open: boolean }) {
  const { graph } = useKnowledge()
  const { lang } = useWords()
  const named = [...Map.groupBy(block.links, (link) => countryOf(link.other.id) ?? "")]
    .map(([id, links]) => ({ id, links, name: inLanguage(countryName(graph, id), lang).text }))
    .sort((a, b) => a.name.localeCompare(b.name, lang))
  return named.map(({ id, links }) => (
    <Fold
      key={`${id} ${open}`}
      open={open}
      data-country={id}
      summary={
        <>
          <span className={style.name}>
            <T of={countryName(graph, id)} />
          </span>
          <Glance links={links} />
        </>
      }
    >
      {() =>
        [...Map.groupBy(links, (link) => workOf(link.other.id))].map(([law, ofLaw]) => (
          <OfLaw key={law} law={law} links={ofLaw} />
        ))
      }
    </Fold>
  ))
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

function countriesIn(blocks: Blocks): Set<string> {
  return new Set(blocks.flatMap(({ links }) => links.map(({ other }) => countryOf(other.id) ?? "")))
}
