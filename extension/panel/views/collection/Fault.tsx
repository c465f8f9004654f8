import { tryAgain } from "../../collection/store.ts"
import { useKept } from "../../collection/use-kept.ts"
import button from "../../parts/button.module.css"
import { useWords } from "../../words/context.tsx"
import style from "./collection.module.css"

/** What is not on disk yet. */
export function Fault() {
  const { t } = useWords()
  const { fault } = useKept()
  if (fault === null) return null
  return (
    <div role="alert" className={style.fault}>
      <p>{t(`collection.fault.${fault}`)}</p>
      <button type="button" className={button.button} onClick={() => void tryAgain()}>
        {t("collection.again")}
      </button>
    </div>
  )
}
