import type { PageReference } from "#extension/shared/messages.ts"
import { NodeName } from "../../parts/NodeName.tsx"
import { useWords } from "../../words/context.tsx"
import { Certainty } from "./Certainty.tsx"
import style from "./occurrence.module.css"

interface Props {
  reference: PageReference
  /** The article under whose heading it stands. */
  article: string | null
  /** Language of the page, for its words. */
  lang: string
  onShow(index: number): void
}

/** One reference in its context: the words go to the page, the names below go to the cards. */
export function Occurrence({ reference, article, lang, onShow }: Props) {
  const { t } = useWords()
  const { before, text, after, targets, sure, page, alternatives = [] } = reference
  return (
    <li className={style.occurrence} data-sure={sure}>
      <button
        type="button"
        className={style.words}
        lang={lang || undefined}
        title={t("page.show", { text })}
        onClick={() => onShow(reference.index)}
      >
        {page !== undefined && <small>{t("viewer.leaf", { page })} </small>}
        {before}
        <strong>{text}</strong>
        {after}
      </button>
      <Certainty reference={reference} />
      {/* The heading just above leads to the article itself. */}
      {(targets.length > 1 || targets[0] !== article || alternatives.length > 0) && (
        <ul className={style.targets} aria-label={t("page.targets")}>
          {targets.map((target) => (
            <li key={target}>
              <NodeName id={target} />
            </li>
          ))}
        </ul>
      )}
      {alternatives.length > 0 && (
        <ul className={style.targets} aria-label={t("page.alternatives")}>
          {alternatives.flat().map((target) => (
            <li key={target}>
              {t("page.or")} <NodeName id={target} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
