import type { NodeOf } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Prose } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { FiguresTable } from "../FiguresTable.tsx"
import { section } from "../section.ts"
import style from "./country.module.css"

/** The figures there are for a State: requests to providers, requests in the 24/7 network. */
export const countryFigures = section("country-figures", ["country"], ({ node }) => {
  const { graph } = useKnowledge()
  const { t } = useWords()
  const sets = figuresOf(graph, node.id)
  if (sets.length === 0) return null
  return (
    <Block title={t("card.figures")} count={sets.length > 1 ? sets.length : undefined}>
      {sets.map((set) => (
        <div key={set.id} className={style.set}>
          <h3>
            <NodeLink node={set} />
          </h3>
          <FiguresTable node={set} />
          {set.note !== undefined && (
            <p className={style.note}>
              <Prose of={set.note} />
            </p>
          )}
          <Provenance facts={set.sources} />
        </div>
      ))}
    </Block>
  )
})

function figuresOf(graph: OpenGraph, country: string): NodeOf<"statistic">[] {
  return graph
    .mapNodes((_id, node) => node)
    .filter(
      (node): node is NodeOf<"statistic"> =>
        node.kind === "statistic" && node.country === country && node.figures.length > 0,
    )
}
