import { inLanguage } from "#graph/model/in-language.ts"
import type { GraphNode, NodeKind } from "#graph/model/nodes/index.ts"
import { neighbourhood } from "#graph/query/index.ts"
import { citationOf } from "../kinds/index.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { CopyCitation } from "../parts/CopyCitation.tsx"
import button from "../parts/button.module.css"
import { fileNameFor } from "../parts/download.ts"
import { Icon } from "../parts/Icon.tsx"
import { togglePin, usePin } from "../pin/store.ts"
import { hrefOf } from "../route/index.ts"
import type { Selection } from "../selection/selection.ts"
import { Takeaway } from "../selection/Takeaway.tsx"
import { useWords } from "../words/context.tsx"
import type { TextKey } from "../words/index.ts"
import { around } from "../views/neighbourhood/route.ts"
import style from "./Actions.module.css"
import { officialTexts } from "./official-text.ts"
import { OfficialLink } from "./OfficialLink.tsx"

/** What can be done with a card. */
export function Actions({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const select = (): Selection => {
    const found = neighbourhood(graph, node.id, { depth: 1 })
    return {
      title: ({ t, lang }) => t("export.around", { label: inLanguage(node.label, lang).text }),
      ids: found.ids,
      chosen: [node.id],
      edges: found.edges,
      asked: { around: node.id, depth: 1 },
      name: fileNameFor(node.id),
    }
  }
  return (
    <div className={style.actions}>
      <Official node={node} />
      <CopyCitation key={node.id} text={citationOf(node, graph, words)} />
      <Takeaway key={`export ${node.id}`} select={select} />
      <a
        className={button.button}
        href={hrefOf(around(node.id))}
        aria-label={words.t("neighbourhood.open")}
        title={words.t("neighbourhood.open")}
      >
        <Icon name="neighbourhood" />
      </a>
      <PinButton />
    </div>
  )
}

function PinButton() {
  const { t } = useWords()
  const { pinned } = usePin()
  return (
    <button
      type="button"
      className={button.button}
      aria-pressed={pinned}
      aria-label={t("pin.button")}
      title={t("pin.help")}
      onClick={togglePin}
    >
      <Icon name="pin" />
    </button>
  )
}

/** Links to the text itself, by language where there are several. */
function Official({ node }: { node: GraphNode }) {
  const { graph } = useKnowledge()
  const { t, lang } = useWords()
  const texts = officialTexts(graph, node, lang)
  const name = t(NAMES[node.kind] ?? "card.official")
  if (texts.length === 0) return null
  return (
    <p className={style.official}>
      {texts.length > 1 && <span>{t("card.official.several", { name })}</span>}
      {texts.map((text) => (
        <OfficialLink key={text.url} url={text.url}>
          {texts.length === 1 ? name : languageName(text.lang, lang)}
        </OfficialLink>
      ))}
    </p>
  )
}

const NAMES: Partial<Record<NodeKind, TextKey>> = {
  case: "card.official.case",
  law: "card.official.law",
  "law-provision": "card.official.law",
}

function languageName(lang: string, speak: string): string {
  return new Intl.DisplayNames(speak, { type: "language" }).of(lang) ?? lang
}
