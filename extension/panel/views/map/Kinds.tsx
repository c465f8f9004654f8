import { NODE_KINDS, type NodeKind } from "#graph/model/kinds.ts"
import { useWords } from "../../words/context.tsx"
import style from "./kinds.module.css"
import { OUTLINES, SIGNS } from "./signs.ts"

/** The kinds: the key to the signs, and a way to leave some out. */
export function Kinds(props: {
  counts: ReadonlyMap<NodeKind, number>
  hidden: readonly NodeKind[]
  onChange(hidden: NodeKind[]): void
}) {
  const { t, number } = useWords()
  const { counts, hidden } = props
  return (
    <fieldset className={style.kinds}>
      <legend>{t("map.kinds")}</legend>
      {NODE_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            onChange={() =>
              props.onChange(NODE_KINDS.filter((each) => hidden.includes(each) !== (each === kind)))
            }
          />
          <Sign kind={kind} />
          <span>
            {t(`kind.${kind}`)} <small>{number(counts.get(kind) ?? 0)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** The sign of a kind as the map draws it. */
export function Sign({ kind }: { kind: NodeKind }) {
  const { shape, hollow, family } = SIGNS[kind]
  return (
    <svg width="1em" height="1em" viewBox="0 0 16 16" aria-hidden="true" data-family={family}>
      <path
        d={OUTLINES[shape]}
        fill={hollow ? "none" : "currentColor"}
        stroke="currentColor"
        strokeWidth="1.8"
      />
    </svg>
  )
}
