import type { EdgeOf } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { T } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { pick } from "../pick.ts"
import { section } from "../section.ts"
import style from "./status.module.css"

/** Where a State stands with each instrument, and an instrument with each State. */
export const status = section("status", ["country", "instrument"], ({ node, links }) => {
  const { t } = useWords()
  const out = node.kind === "country"
  const found = pick(links, out ? "out" : "in", "party-to").flatMap((block) => block.links)
  if (found.length === 0) return null
  return (
    <Block title={t(out ? "card.status" : "card.parties")} count={found.length}>
      <ul>
        {found.map((link) => (
          <Status key={link.other.id} edge={link.edge} other={link.other} />
        ))}
      </ul>
    </Block>
  )
})

function Status({ edge, other }: { edge: EdgeOf<"party-to">; other: GraphNode }) {
  const { t, date } = useWords()
  return (
    <li className={style.status}>
      <p className={style.head}>
        <NodeLink node={other} />
        <span className={style[edge.status]}>{t(`party.${edge.status}`)}</span>
      </p>
      <dl className={style.dates}>
        {(["signed", "ratified", "inForce"] as const).map((step) => {
          const day = edge[step]
          if (day === undefined) return null
          return (
            <div key={step}>
              <dt>{t(`party.${step}`)}</dt>
              <dd>{date(day)}</dd>
            </div>
          )
        })}
      </dl>
      {edge.note !== undefined && (
        <p>
          <T of={edge.note} />
        </p>
      )}
      <p className={style.asOf}>{t("party.asOf", { date: date(edge.asOf) })}</p>
      <Provenance facts={edge.sources} />
    </li>
  )
}
