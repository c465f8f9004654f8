import type { GraphNode, NodeOf } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Fold } from "../../parts/Fold.tsx"
import { NodeName } from "../../parts/NodeName.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Prose, T } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./status.module.css"

/** What States may declare or reserve about a provision, and what they have. */
export const reservations = section("reservations", ["provision"], ({ node }) => {
  const { graph } = useKnowledge()
  const { t, n } = useWords()
  const allowed = node.reservations ?? []
  const made = madeAbout(graph, node.id)
  if (allowed.length === 0 && made.length === 0) return null
  return (
    <Block title={t("card.reservations")} count={allowed.length + made.length}>
      <ul>
        {allowed.map((each) => (
          <li key={`${each.type} ${each.allowedBy} ${each.what.en}`} className={style.status}>
            <p className={style.head}>
              <strong>{t(`reservation.${each.type}`)}</strong>
              <span>
                {t("card.allowedBy")} <NodeName id={each.allowedBy} />
              </span>
            </p>
            <p>
              <T of={each.what} />
            </p>
            <Provenance facts={each.sources} />
          </li>
        ))}
      </ul>
      {made.length > 0 && (
        <Fold
          open={made.length <= 4}
          summary={t("card.reservations.made", { count: n("count.country", made.length) })}
        >
          {() => (
            <ul>
              {made.map(({ country, declarations }) => (
                <li key={country.id} className={style.status}>
                  <p className={style.head}>
                    <NodeLink node={country} />
                  </p>
                  {declarations.map((each) => (
                    <div key={each.text.en}>
                      <p>
                        <Prose of={each.text} />
                      </p>
                      <Provenance facts={each.sources} />
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </Block>
  )
})

interface Made {
  country: GraphNode
  declarations: NonNullable<NodeOf<"country">["declarations"]>
}

/** What States have said about a provision or a part of it, in the order of their names. */
function madeAbout(graph: OpenGraph, id: string): Made[] {
  const made: Made[] = []
  graph.forEachNode((_id, country) => {
    if (country.kind !== "country") return
    const declarations = (country.declarations ?? []).filter(({ about = [] }) =>
      about.some((each) => each === id || each.startsWith(`${id}.`)),
    )
    if (declarations.length > 0) made.push({ country, declarations })
  })
  return made.sort((a, b) => a.country.label.en.localeCompare(b.country.label.en))
}
