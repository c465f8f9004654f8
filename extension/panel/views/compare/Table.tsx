import { memo, useId, useLayoutEffect, useRef, type ReactNode } from "react"
import type { Matrix, MatrixRow } from "#graph/model/matrix.ts"
import { IconButton } from "../../parts/IconButton.tsx"
import { useWords } from "../../words/context.tsx"
import { Cell } from "./Cell.tsx"
import { Column, useColumnName } from "./Column.tsx"
import style from "./table.module.css"
import { CountryName } from "./CountryName.tsx"
import { moveInTable, startInTable } from "./keys.ts"
import type { CompareRoute } from "./route.ts"

interface Props {
  matrix: Matrix
  route: CompareRoute
  onChange(part: Partial<CompareRoute>): void
}

/** The whole comparison; heads and the first column stay in sight. */
export function Table(props: Props) {
  const { t } = useWords()
  const { matrix } = props
  const table = useRef<HTMLTableElement>(null)
  const help = useId()
  useLayoutEffect(() => startInTable(table.current))
  return (
    <>
      <p id={help} className={style.hidden}>
        {t("compare.keys")}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className={style.scroll} aria-label={t("compare.table")} tabIndex={0}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons inside are what one moves among */}
        <table
          ref={table}
          className={style.table}
          data-pinned={props.route.pin !== "" && matrix.provisions[0]?.id === props.route.pin}
          aria-describedby={help}
          onKeyDown={(event) => {
            if (moveInTable(event.currentTarget, event.key)) event.preventDefault()
          }}
        >
          <caption className={style.hidden}>{t("compare.table")}</caption>
          <thead>
            <tr>
              <Head {...props} by="" label={t("compare.country")}>
                <span className={style.corner}>{t("compare.country")}</span>
              </Head>
              {matrix.provisions.map((column) => (
                <ProvisionHead key={column.id} {...props} column={column} />
              ))}
            </tr>
          </thead>
          <Body matrix={matrix} onChange={props.onChange} />
        </table>
      </section>
    </>
  )
}

function ProvisionHead(props: Props & { column: Matrix["provisions"][number] }) {
  const { t } = useWords()
  const nameOf = useColumnName()
  const { column, route, matrix } = props
  const pinned = route.pin === column.id
  const name = nameOf(column)
  const label = t(pinned ? "compare.unpin" : "compare.pin", { name })
  const pin = (
    <IconButton
      icon="pin"
      label={label}
      pressed={pinned}
      act={() => props.onChange({ pin: pinned ? "" : column.id })}
    />
  )
  return (
    <Head {...props} by={column.id} label={name} tools={pin}>
      <Column of={column} among={matrix.provisions} />
    </Head>
  )
}

/** The head of a column, with a button that sorts by it, and turns the order round. */
function Head(
  props: Props & { by: string; label: string; tools?: ReactNode; children: ReactNode },
) {
  const { t } = useWords()
  const { by, route } = props
  const up = route.sort === by
  const down = route.sort === `-${by}`
  const label = t("compare.sort", { name: props.label })
  // Names rise from A; coverage falls from "in full".
  const rising = by === "" ? up : down
  return (
    <th
      scope="col"
      aria-label={props.label}
      aria-sort={up || down ? (rising ? "ascending" : "descending") : undefined}
    >
      <div className={style.head}>
        <div className={style.headText} title={props.label}>
          {props.children}
        </div>
        <div className={style.tools}>
          <IconButton
            icon="sort"
            label={label}
            on={up || down ? (rising ? "up" : "down") : undefined}
            act={() => props.onChange({ sort: up ? `-${by}` : by })}
          />
          {props.tools}
        </div>
      </div>
    </th>
  )
}

/** Drawn again only where what is compared has changed: not for an open cell or a sorted head. */
const Body = memo(
  ({ matrix, onChange }: Pick<Props, "matrix" | "onChange">) => (
    <tbody>
      {matrix.rows.map((row) => (
        <Row key={row.country.id} row={row} matrix={matrix} onChange={onChange} />
      ))}
    </tbody>
  ),
  (before, after) => before.matrix === after.matrix,
)

function Row(props: { row: MatrixRow; matrix: Matrix; onChange: Props["onChange"] }) {
  const { row, matrix } = props
  return (
    <tr>
      <th scope="row">
        <CountryName row={row} />
      </th>
      {matrix.provisions.map(({ id }, at) => (
        <td key={id}>
          <Cell
            inTable
            cell={row.cells[at] ?? null}
            country={row.country.id}
            provision={id}
            onOpen={(cell) => props.onChange({ cell })}
          />
        </td>
      ))}
    </tr>
  )
}
