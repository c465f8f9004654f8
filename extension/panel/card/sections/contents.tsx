import { articleOf, compareIds, pathOf } from "#graph/ids/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import { placeOf } from "#graph/query/index.ts"
import { titlesOf } from "../../kinds/law.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { NodeName } from "../../parts/NodeName.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Texts } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import type { TextKey } from "../../words/index.ts"
import { Block } from "../Block.tsx"
import { holdingsOf, type Holdings } from "../holdings.ts"
import { section } from "../section.ts"
import style from "./contents.module.css"

const TITLES: Partial<Record<GraphNode["kind"], TextKey>> = {
  country: "card.laws",
  law: "card.provisions",
}

const DIVISIONS = new Set(["chapter", "section", "title"])

/** What it is made of: a treaty down to its articles, an article down to its last item. */
export const contents = section(
  "contents",
  ["instrument", "provision", "law", "country"],
  ({ node, links }) => {
    const { graph } = useKnowledge()
    const { t } = useWords()
    const { children } = placeOf(graph, node.id)
    if (children.length === 0) return null
    const facts = links.own
      .filter((group) => group.kind === "contains" && group.direction === "out")
      .flatMap((group) => group.links.flatMap((link) => link.edge.sources))
    const held = node.kind === "instrument" ? holdingsOf(graph, node.id) : undefined
    return (
      <Block title={t(TITLES[node.kind] ?? "card.contents")}>
        <Branch nodes={children} deep={node.kind === "provision" && isPart(node)} held={held} />
        <Provenance facts={facts} />
      </Block>
    )
  },
)

interface BranchProps {
  nodes: readonly GraphNode[]
  /** Down to the last item, not only to the articles. */
  deep: boolean
  held: ReadonlyMap<string, Holdings> | undefined
}

function Branch({ nodes, deep, held }: BranchProps) {
  const { graph } = useKnowledge()
  return (
    <ul className={style.branch}>
      {nodes.map((node) => {
        const below = deep || !isPart(node) ? placeOf(graph, node.id).children : []
        return (
          <li key={node.id}>
            <Line node={node} />
            <Held of={held?.get(node.id)} />
            {node.kind === "law-provision" && <Implementing id={node.id} />}
            {below.length > 0 && node.kind === "provision" && (
              <Branch nodes={below} deep={deep} held={held} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What there is on an article, so that one sees where to look. */
function Held({ of }: { of: Holdings | undefined }) {
  const { n } = useWords()
  if (of === undefined) return null
  const parts = [
    of.countries.size > 0 && n("count.country", of.countries.size),
    of.notes.size > 0 && n("count.guidance-note", of.notes.size),
    of.cases.size > 0 && n("count.case", of.cases.size),
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : <p className={style.held}>{parts.join(" · ")}</p>
}

/** The articles of treaties that a section of a law carries out. */
function Implementing({ id }: { id: string }) {
  const { graph } = useKnowledge()
  const targets = new Set<string>()
  graph.forEachOutboundEdge(id, (_key, edge) => {
    if (edge.kind === "implements") targets.add(articleOf(edge.to))
  })
  if (targets.size === 0) return null
  return (
    <p className={style.held}>
      {[...targets].sort(compareIds).map((target, at) => (
        <span key={target}>
          {at === 0 ? "→ " : " · "}
          <NodeName id={target} />
        </span>
      ))}
    </p>
  )
}

function Line({ node }: { node: GraphNode }) {
  const words = useWords()
  const title = "title" in node ? node.title : undefined
  const text = title ?? ("summary" in node ? node.summary : undefined)
  const titles = text === undefined ? [] : [inLanguage(text, words.lang)]
  if (node.kind === "law") titles.push(...titlesOf(node, words).slice(1))
  // Inside an article its number would be said again on every line.
  const short = node.kind === "provision" && isPart(node) && node.level !== "article"
  return (
    <p className={short ? style.part : style.line}>
      <span>
        <NodeLink node={node}>{short ? pathOf(node.id) : undefined}</NodeLink>
      </span>
      {titles.length > 0 && (
        <span className={style.title}>
          <Texts of={titles} />
        </span>
      )}
    </p>
  )
}

/** Whether it is text, not a shelf: chapters, sections and titles only hold what stands on them. */
function isPart(node: GraphNode): boolean {
  return node.kind !== "provision" || !DIVISIONS.has(node.level)
}
