import type { EdgeOf } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Direction, Links } from "#graph/query/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import { Fold } from "../../parts/Fold.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Prose, T } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import type { TextKey } from "../../words/index.ts"
import { Block } from "../Block.tsx"
import { pick } from "../pick.ts"
import { section } from "../section.ts"
import style from "./status.module.css"

/** Where a State stands with each instrument, the oldest one first. */
export const status = section("status", ["country"], ({ links }) => (
  <Statuses title="card.status" links={links} direction="out" />
))

/** Where each State stands with an instrument: the name and the status at a glance, the rest unfolds. */
export const parties = section("parties", ["instrument"], ({ links }) => {
  const { t, lang } = useWords()
  const name = (node: GraphNode) => inLanguage(node.label, lang).text
  const found = pick(links, "in", "party-to")
    .flatMap((block) => block.links)
    .sort((a, b) => name(a.other).localeCompare(name(b.other), lang))
  if (found.length === 0) return null
  return (
    <Block title={t("card.parties")} count={found.length}>
      {found.map(({ edge, other }) => (
        <Fold
          key={other.id}
          summary={
            <>
              <span>
                <T of={other.label} />
              </span>
              <span className={style[edge.status]}>{t(`party.${edge.status}`)}</span>
            </>
          }
        >
          {() => (
            <ul>
              <Status edge={edge} other={other} />
            </ul>
          )}
        </Fold>
      ))}
    </Block>
  )
})

function Statuses(props: { title: TextKey; links: Links; direction: Direction }) {
  const { t } = useWords()
  const found = pick(props.links, props.direction, "party-to").flatMap((block) => block.links)
  if (found.length === 0) return null
  const sorted = found.toSorted((a, b) => openedOf(a.other).localeCompare(openedOf(b.other)))
  return (
    <Block title={t(props.title)} count={found.length}>
      <ul>
        {sorted.map((link) => (
          <Status key={link.other.id} edge={link.edge} other={link.other} />
        ))}
      </ul>
    </Block>
  )
}

function openedOf(node: GraphNode): string {
  return (node.kind === "instrument" && node.opened) || ""
}

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
          <Prose of={edge.note} />
        </p>
      )}
      <p className={style.asOf}>{t("party.asOf", { date: date(edge.asOf) })}</p>
      <Provenance facts={edge.sources} />
    </li>
  )
}
