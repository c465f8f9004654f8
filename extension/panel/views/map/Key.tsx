import { LineKey } from "../../parts/LineKey.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./kinds.module.css"
import { OUTLINES } from "./signs.ts"

/** How the map tells what is not in force, and what nobody has checked. */
export function Key() {
  const { t } = useWords()
  return (
    <details className={style.key}>
      <summary>{t("map.key")}</summary>
      <LineKey />
      <p>
        <i>{t("map.key.name")}</i> {t("neighbourhood.key.unsure")}
      </p>
      <p>
        <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true" data-family="national">
          <path d={OUTLINES.diamond} fill="currentColor" />
          <path d="M2 14 14 2" stroke="var(--paper)" strokeWidth="2" />
        </svg>
        <s>{t("map.key.name")}</s> {t("force.out")}
      </p>
    </details>
  )
}
