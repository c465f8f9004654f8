import { useState } from "react"
import { citationOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { CopyCitation } from "../../parts/CopyCitation.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { PALETTE_KEY, showPalette } from "../../palette/store.ts"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { Sample } from "./Sample.tsx"
import { Short } from "./Short.tsx"
import style from "./welcome.module.css"
import { Where } from "./Where.tsx"

/** Shown once after the installation, and again from the menu. */
export function Welcome() {
  const { graph } = useKnowledge()
  const words = useWords()
  const { t } = words
  const [chosen, setChosen] = useState("ets185:18.1.b")
  const node = graph.hasNode(chosen) ? graph.getNodeAttributes(chosen) : undefined
  return (
    <div className={style.welcome}>
      <Heading>{t("welcome.title")}</Heading>
      <p className={style.lead}>{t("welcome.lead")}</p>
      <ol className={style.steps}>
        <li>
          <h2>{t("welcome.mark")}</h2>
          <p>{t("welcome.mark.body")}</p>
          <Sample text={t("welcome.sample")} chosen={chosen} onChoose={setChosen} />
        </li>
        <li>
          <h2>{t("welcome.card")}</h2>
          <p>{t("welcome.card.body")}</p>
          <div aria-live="polite">{node !== undefined && <Short node={node} />}</div>
        </li>
        <li>
          <h2>{t("welcome.take")}</h2>
          <p>{t("welcome.take.body")}</p>
          <div className={style.row}>
            {node !== undefined && (
              <CopyCitation key={node.id} text={citationOf(node, graph, words)} />
            )}
            <a className={button.button} href={hrefOf({ view: "search", q: "" })}>
              {t("nav.search")}
            </a>
            <button type="button" className={button.button} onClick={() => showPalette(true)}>
              {t("palette.title")} <kbd>{PALETTE_KEY}</kbd>
            </button>
          </div>
        </li>
      </ol>
      <Where />
    </div>
  )
}
