import type { GraphNode } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/text.ts"
import { placeOf } from "#graph/query/index.ts"
import { subtitleOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Texts } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import type { TextKey } from "../../words/index.ts"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./contents.module.css"

const TITLES: Partial<Record<GraphNode["kind"], TextKey>> = {
  country: "card.laws",
  law: "card.provisions",
}

/** What it is made of: divisions down to the articles, or the parts of an article. */
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
    return (
      <Block title={t(TITLES[node.kind] ?? "card.contents")}>
        <Branch nodes={children} />
        <Provenance facts={facts} />
      </Block>
    )
  },
)

function Branch({ nodes }: { nodes: readonly GraphNode[] }) {
  const { graph } = useKnowledge()
  return (
    <ul className={style.branch}>
      {nodes.map((node) => {
        const below = isDivision(node) ? placeOf(graph, node.id).children : []
        return (
          <li key={node.id}>
            <Line node={node} />
            {below.length > 0 && <Branch nodes={below} />}
          </li>
        )
      })}
    </ul>
  )
}

function Line({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const title = "title" in node ? node.title : undefined
  const text = title ?? ("summary" in node ? node.summary : undefined)
  const titles =
    text === undefined ? subtitleOf(node, graph, words) : [inLanguage(text, words.lang)]
  return (
    <p className={style.line}>
      <NodeLink node={node} />
      {titles.length > 0 && (
        <span className={style.title}>
          <Texts of={titles} />
        </span>
      )}
    </p>
  )
}

/** Chapters, sections and titles are only shelves: what stands on them is shown with them. */
function isDivision(node: GraphNode): boolean {
  return (
    node.kind === "provision" &&
    (node.level === "chapter" || node.level === "section" || node.level === "title")
  )
}
