import type { Counterpart } from "#graph/model/matrix.ts"
import { Basis } from "../../parts/Basis.tsx"
import { Coverage } from "../../parts/Coverage.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./cell.module.css"
import { entriesOf, type Entry } from "./entries.ts"

/** A cell of a table names this many national provisions; the others are counted. */
const FEW = 3

/** What stands in a cell: a button to its details, or that nothing is known. */
export function Cell(props: {
  cell: readonly Counterpart[] | null
  country: string
  provision: string
  /** Everything in words instead of signs, where there is room for them. */
  full?: boolean
  inTable?: boolean
  onOpen(cell: string): void
}) {
  const { t, n } = useWords()
  if (props.cell === null) return <span className={style.nothing}>{t("compare.nothing")}</span>
  const entries = entriesOf(props.cell, props.provision)
  const shown = props.full === true ? entries : entries.slice(0, FEW)
  const rest = entries.length - shown.length
  const key = `${props.country} ${props.provision}`
  return (
    <button
      type="button"
      className={style.cell}
      data-cell={key}
      data-full={props.full}
      // In a table the arrow keys move, and Tab leaves it.
      tabIndex={props.inTable === true ? -1 : undefined}
      aria-haspopup="dialog"
      onClick={() => props.onOpen(key)}
    >
      {shown.map((entry) => (
        <Line key={entry.id} entry={entry} full={props.full === true} />
      ))}
      {rest > 0 && <span className={style.rest}>{n("compare.more", rest)}</span>}
    </button>
  )
}

function Line({ entry, full }: { entry: Entry; full: boolean }) {
  const { t } = useWords()
  const [link] = entry.links
  return (
    <span className={style.line} data-line={entry.basis}>
      <span className={style.signs}>
        <Coverage coverage={entry.coverage} brief={!full} />
        <Basis basis={entry.basis} brief={!full} />
      </span>
      <span className={style.number}>
        <span className={entry.inForce === false ? style.out : undefined}>{link!.label.en}</span>
        {entry.parts.length > 0 && <span className={style.parts}> {partsOf(entry.parts)}</span>}
        {entry.inForce === false && <em> {t("force.out")}</em>}
      </span>
    </span>
  )
}

/** "(1.a, 1.b, …)": what of the column it is for. */
function partsOf(parts: readonly string[]): string {
  const first = parts.slice(0, 3).join(", ")
  return parts.length > 3 ? `(${first}, …)` : `(${first})`
}
