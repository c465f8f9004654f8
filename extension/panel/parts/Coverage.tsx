import type { EdgeOf } from "#graph/model/edges/index.ts"
import { useWords } from "../words/context.tsx"
import style from "./Coverage.module.css"

const FILL = { full: 10, partial: 5, related: 0 } as const

/** How far a national provision goes: a filled, half-filled or empty square, and words. */
export function Coverage(props: { coverage: EdgeOf<"implements">["coverage"]; brief?: boolean }) {
  const { t } = useWords()
  return (
    <span
      className={style.coverage}
      title={props.brief === true ? t(`coverage.${props.coverage}`) : undefined}
    >
      <svg width="0.75em" height="0.75em" viewBox="0 0 12 12" aria-hidden="true">
        <rect x="1" y="1" width="10" height="10" fill="none" stroke="currentColor" />
        <rect x="1" y="1" width={FILL[props.coverage]} height="10" fill="currentColor" />
      </svg>
      <span className={props.brief === true ? style.hidden : undefined}>
        {t(`coverage.${props.coverage}`)}
      </span>
    </span>
  )
}
