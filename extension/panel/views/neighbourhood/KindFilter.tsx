import { NODE_KINDS, type NodeKind } from "#graph/model/kinds.ts"
import { Icon } from "../../parts/Icon.tsx"
import { LineKey } from "../../parts/LineKey.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./neighbourhood.module.css"

/** The kinds that are there: at once the key to the signs and a way to leave some out. */
export function KindFilter(props: {
  counts: ReadonlyMap<NodeKind, number>
  hidden: readonly NodeKind[]
  onChange(hidden: NodeKind[]): void
}) {
  const { t, n, number } = useWords()
  const { counts, hidden } = props
  const kinds = NODE_KINDS.filter((kind) => counts.has(kind))
  const out = kinds.filter((kind) => hidden.includes(kind)).length
  return (
    <details className={style.kinds}>
      <summary>
        {t("neighbourhood.kinds")}
        {out > 0 && <small> · {n("neighbourhood.leftOut", out)}</small>}
      </summary>
      <fieldset>
        <legend className={style.unseen}>{t("neighbourhood.kinds")}</legend>
        {kinds.map((kind) => (
          <label key={kind} data-kind={kind}>
            <input
              type="checkbox"
              checked={!hidden.includes(kind)}
              onChange={() =>
                props.onChange(
                  NODE_KINDS.filter((each) => hidden.includes(each) !== (each === kind)),
                )
              }
            />
            <Icon name={kind} />
            <span>
              {t(`kind.${kind}`)} <small>{number(counts.get(kind) ?? 0)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <LineKey />
    </details>
  )
}
