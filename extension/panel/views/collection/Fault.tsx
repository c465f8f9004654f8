import { tryAgain, undo } from "../../collection/store.ts"
import { useKept } from "../../collection/use-kept.ts"
import button from "../../parts/button.module.css"
import { useWords } from "../../words/context.tsx"
import style from "./collection.module.css"

/** What is not on disk yet, and the way back from a removal. */
export function Fault() {
  const { t } = useWords()
  const { fault, canUndo } = useKept()
  return (
    <>
      {fault !== null && (
        <div role="alert" className={style.fault}>
          <p>{t(`collection.fault.${fault}`)}</p>
          <button type="button" className={button.button} onClick={() => void tryAgain()}>
            {t("collection.again")}
          </button>
        </div>
      )}
      <div aria-live="polite">
        {canUndo && (
          <p className={style.undo}>
            {t("collection.removed")}{" "}
            <button type="button" className={button.quiet} onClick={() => void undo()}>
              {t("collection.undo")}
            </button>
          </p>
        )}
      </div>
    </>
  )
}
