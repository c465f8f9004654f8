import { countryOf } from "#graph/ids/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { linksOf } from "#graph/query/index.ts"
import { pick } from "../../card/pick.ts"
import { subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Prose, Texts } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./welcome.module.css"

/** A card in short: what it is, what it says, who has it, how that is known. */
export function Short({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const links = linksOf(graph, node.id)
  const work = workNameOf(node, graph, words)
  const countries = new Set(
    pick(links, "in", "implements").flatMap((block) =>
      block.links.map(({ other }) => countryOf(other.id)),
    ),
  )
  const cases = new Set(
    pick(links, "in", "cites", "applies", "concerns").flatMap((block) =>
      block.links.filter(({ other }) => other.kind === "case").map(({ other }) => other.id),
    ),
  )
  return (
    <article className={style.short} data-node={node.id}>
      <p>
        <NodeLink node={node} icon />
      </p>
      <p className={style.soft}>
        <Texts of={[...(work === undefined ? [] : [work]), ...subtitleOf(node, graph, words)]} />
      </p>
      {"summary" in node && node.summary !== undefined && (
        <p>
          <Prose of={node.summary} />
        </p>
      )}
      <p>
        {[words.n("count.country", countries.size), words.n("count.case", cases.size)].join(" · ")}
      </p>
      <Provenance facts={node.sources} />
    </article>
  )
}
