import type { GraphNode } from "#graph/model/nodes/index.ts"
import { neighbourhood } from "#graph/query/index.ts"
import { citationOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import button from "../parts/button.module.css"
import { CopyCitation } from "../parts/CopyCitation.tsx"
import { fileNameFor } from "../parts/download.ts"
import { Export, type Selection } from "../parts/Export.tsx"
import { Icon } from "../parts/Icon.tsx"
import { useWords } from "../words/context.tsx"
import style from "./Actions.module.css"
import { officialTexts } from "./official-text.ts"

/** What can be done with a card. */
export function Actions({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const select = (): Selection => {
    const around = neighbourhood(graph, node.id, { depth: 1 })
    return {
      ids: around.ids,
      edges: around.edges,
      asked: { around: node.id, depth: 1 },
      name: fileNameFor(node.id),
    }
  }
  return (
    <div className={style.actions}>
      {officialTexts(graph, node, words.lang).map(({ lang, url, only }) => (
        <a key={url} className={button.button} href={url} target="_blank" rel="noreferrer">
          <Icon name="open" />
          {only
            ? words.t("card.official")
            : words.t("card.official.in", { lang: languageName(lang, words.lang) })}
        </a>
      ))}
      <CopyCitation key={node.id} text={citationOf(node, graph, words)} />
      <Export key={`export ${node.id}`} select={select} />
    </div>
  )
}

function languageName(lang: string, speak: string): string {
  return new Intl.DisplayNames(speak, { type: "language" }).of(lang) ?? lang
}
