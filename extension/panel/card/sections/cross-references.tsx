import type { EdgeOf } from "#graph/model/edges/index.ts"
import type { Direction } from "#graph/query/index.ts"
import { useWords } from "../../words/context.tsx"
import type { TextKey, Words } from "../../words/index.ts"
import { LinkBlocks } from "../LinkBlocks.tsx"
import { pick } from "../pick.ts"
import { section, type SectionProps } from "../section.ts"

type Reference = EdgeOf<"refers-to" | "subject-to" | "supplements">

/** Links inside and between instruments, first those it makes, then those made to it. */
export const refersTo = section("refers-to", ["provision", "instrument", "document"], (props) => (
  <CrossReferences {...props} direction="out" title="card.refers" />
))

export const referredToBy = section("referred-to-by", ["provision", "instrument"], (props) => (
  <CrossReferences {...props} direction="in" title="card.referred" />
))

export const counterparts = section("counterparts", ["provision", "instrument"], ({ links }) => {
  const { t } = useWords()
  const blocks = [...pick(links, "out", "corresponds-to"), ...pick(links, "in", "corresponds-to")]
  return <LinkBlocks title={t("card.counterparts")} blocks={blocks} />
})

function CrossReferences(props: SectionProps<unknown> & { direction: Direction; title: TextKey }) {
  const { t } = useWords()
  const blocks = pick(props.links, props.direction, "refers-to", "subject-to", "supplements")
  return (
    <LinkBlocks title={t(props.title)} blocks={blocks} tag={({ edge }) => relationOf(edge, t)} />
  )
}

function relationOf(edge: Reference, t: Words["t"]): string {
  const relation = edge.kind === "refers-to" ? (edge.relation ?? edge.kind) : edge.kind
  const implicit = edge.kind !== "supplements" && edge.explicit === false
  return t(`relation.${relation}`) + (implicit ? ` (${t("relation.implicit")})` : "")
}
