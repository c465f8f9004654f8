import type { Basis as BasisName } from "#graph/model/provenance.ts"
import { useWords } from "../words/context.tsx"
import style from "./Basis.module.css"

/**
 * How a fact is known, in words, shape and colour. What is not checked has a hollow sign and a
 * dashed outline, so that it never passes for what is. `short` is one word, `brief` the sign alone:
 * a screen reader hears all of it.
 */
export function Basis(props: { basis: BasisName; brief?: boolean; short?: boolean }) {
  const { t } = useWords()
  const full = t(`basis.${props.basis}`)
  const seen = props.brief !== true && props.short !== true
  return (
    <span
      className={`${style[props.basis]} ${props.brief === true ? style.brief : ""}`}
      data-basis={props.basis}
      title={seen ? undefined : full}
    >
      <svg width="0.75em" height="0.75em" viewBox="0 0 12 12" aria-hidden="true">
        {SIGNS[props.basis]}
      </svg>
      <span className={seen ? undefined : style.hidden}>{full}</span>
      {props.short === true && <span aria-hidden="true">{t(`basis.${props.basis}.short`)}</span>}
    </span>
  )
}

const SIGNS = {
  read: (
    <path d="M2 6.500 5 9.500 10.500 2.500" fill="none" stroke="currentColor" strokeWidth="2" />
  ),
  seed: <path d="M2.500 1h5l2 2v8h-7z" fill="currentColor" />,
  editorial: (
    <circle
      cx="6"
      cy="6"
      r="4.500"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.500"
      strokeDasharray="2 1.500"
    />
  ),
}
