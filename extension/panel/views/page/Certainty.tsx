import type { PageReference } from "#extension/shared/messages.ts"
import { useWords } from "../../words/context.tsx"
import style from "./certainty.module.css"

/** How sure the reading is and, on demand, what it rests on. */
export function Certainty({ reference }: { reference: PageReference }) {
  const { t } = useWords()
  const { sure, why } = reference
  return (
    <details className={style.why}>
      <summary>
        {!sure && <span className={style.unsure}>{t("page.unsure")}</span>}
        {t("page.why")}
      </summary>
      <p>{t(sure ? "page.why.sure" : "page.why.unsure")}</p>
      <ul>
        {why.map((rule) => (
          <li key={rule}>{t(`why.${rule}`)}</li>
        ))}
      </ul>
    </details>
  )
}
