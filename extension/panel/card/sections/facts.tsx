import type { ReactNode } from "react"
import { inLanguage } from "#graph/model/in-language.ts"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import type { GraphNode, NodeOf } from "#graph/model/nodes/index.ts"
import type { Localised } from "#graph/model/text.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { T, Texts } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import type { TextKey, Words } from "../../words/index.ts"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./facts.module.css"

/** Short facts as a list of terms: dates, court, numbers, other names. */
export const facts = section("facts", NODE_KINDS, ({ node }) => {
  const { graph } = useKnowledge()
  const words = useWords()
  const rows = rowsOf(node, graph, words).filter(([, value]) => value !== undefined && value !== "")
  if (rows.length === 0) return null
  return (
    <Block title={words.t("card.facts")}>
      <dl className={style.facts}>
        {rows.map(([key, value]) => (
          <div key={key}>
            <dt>{words.t(key)}</dt>
            <dd data-ours={OURS.has(key)}>{value}</dd>
          </div>
        ))}
      </dl>
    </Block>
  )
})

/** Facts told in words of ours; others are names, with letters of their own. */
const OURS: ReadonlySet<TextKey> = new Set(["fact.type", "fact.group", "fact.outcome"])

/** How the decision is written elsewhere, without what the card says already. */
function otherForms(node: NodeOf<"case">): string[] {
  const said = new Set([
    node.label.en,
    node.ecli,
    node.neutralCitation,
    ...(node.docket ?? []),
    ...(node.reporters ?? []),
  ])
  return [...node.citedAs, ...(node.citedAsWeak ?? [])].filter((form) => !said.has(form))
}

type Row = [TextKey, ReactNode]

function rowsOf(node: GraphNode, graph: OpenGraph, words: Words): Row[] {
  const day = (value: string | undefined) => value && words.date(value)
  const say = (text: Localised) => inLanguage(text, words.lang)
  const link = (id: string) =>
    graph.hasNode(id) ? <NodeLink node={graph.getNodeAttributes(id)} /> : id
  switch (node.kind) {
    case "instrument":
      return [
        ["fact.reference", node.reference && <T of={node.reference} />],
        ["fact.opened", day(node.opened)],
        ["fact.inForce", day(node.inForce)],
      ]
    case "guidance-note":
      return [
        ["fact.code", node.code],
        ["fact.adopted", day(node.adopted)],
      ]
    case "law":
      return [
        ["fact.number", node.number],
        ["fact.date", day(node.date)],
        ["fact.aliases", node.aliases.join(" · ")],
      ]
    case "case":
      return [
        ["fact.court", node.court && <T of={node.court} />],
        [
          "fact.jurisdiction",
          node.jurisdiction === "international" ? undefined : link(node.jurisdiction),
        ],
        ["fact.date", day(node.date)],
        ["fact.docket", node.docket?.join(", ")],
        ["fact.ecli", node.ecli],
        ["fact.neutral", node.neutralCitation],
        ["fact.reporters", node.reporters?.join(" · ")],
        ["fact.type", node.type && words.t(`type.${node.type}`)],
        ["fact.offences", node.offences && <Texts of={node.offences.map(say)} />],
        ["fact.outcome", node.outcome && <T of={node.outcome} />],
        ["fact.citedAs", otherForms(node).join(" · ")],
      ]
    case "document":
      return [
        ["fact.type", words.t(`type.${node.type}`)],
        ["fact.code", node.code],
        ["fact.date", day(node.date)],
      ]
    case "recommendation":
      return [
        ["fact.document", link(node.document)],
        ["fact.number", words.number(node.number)],
        ["fact.group", words.t(`group.${node.group}`)],
        ["fact.addressees", <Texts key="addressees" of={node.addressees.map(say)} />],
      ]
    case "organisation":
      return [
        // What sort of body it is stands under its name.
        ["fact.jurisdiction", node.country && link(node.country)],
      ]
    case "project":
      return [
        ["fact.period", day(node.period)],
        ["fact.budget", node.budget && words.money(node.budget.amount, node.budget.currency)],
      ]
    case "event":
      return [
        ["fact.type", words.t(`type.${node.type}`)],
        ["fact.date", day(node.date)],
        ["fact.city", node.place?.city && <T of={node.place.city} />],
        ["fact.jurisdiction", node.place?.country && link(node.place.country)],
      ]
    case "statistic":
      return [
        // The period stands under the name.
        ["fact.jurisdiction", node.country && link(node.country)],
      ]
    case "provision":
      return [
        [
          "card.provision.terms",
          node.terms && <Texts of={node.terms.map(({ term }) => say(term))} />,
        ],
      ]
    default:
      return []
  }
}
