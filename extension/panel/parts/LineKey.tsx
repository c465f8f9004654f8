import { useWords } from "../words/context.tsx"
import style from "./LineKey.module.css"

/** What the lines of a picture mean: whole where a link was read in a source, broken where not. */
export function LineKey() {
  const { t } = useWords()
  return (
    <>
      {(["checked", "unsure"] as const).map((each) => (
        <p key={each} className={style.key}>
          <svg width="28" height="8" aria-hidden="true">
            <path d="M0 4H28" data-unsure={each === "unsure"} />
          </svg>
          {t(`neighbourhood.key.${each}`)}
        </p>
      ))}
    </>
  )
}
