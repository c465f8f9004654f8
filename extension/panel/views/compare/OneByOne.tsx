import { inLanguage } from "#graph/model/in-language.ts"
import type { Matrix, MatrixRow } from "#graph/model/matrix.ts"
import { IconButton } from "../../parts/IconButton.tsx"
import { Select } from "../../parts/Select.tsx"
import { useWords } from "../../words/context.tsx"
import { Cell } from "./Cell.tsx"
import { Column, useColumnName } from "./Column.tsx"
import room from "./compare.module.css"
import style from "./one-by-one.module.css"
import { CountryName } from "./CountryName.tsx"
import type { CompareRoute } from "./route.ts"
import { useSwipe } from "./use-swipe.ts"

interface Props {
  by: "provision" | "country"
  matrix: Matrix
  route: CompareRoute
  onChange(part: Partial<CompareRoute>): void
}

/** Where a list is longer than this, what is out of sight is not laid out. */
const LONG = 20

/** One provision in all countries, or all provisions in one country: what fits a narrow panel. */
export function OneByOne(props: Props) {
  const { t, n, lang } = useWords()
  const nameOf = useColumnName()
  const { by, matrix, route } = props
  const options =
    by === "provision"
      ? matrix.provisions.map((column) => ({ value: column.id, label: nameOf(column) }))
      : matrix.rows.map(({ country }) => ({
          value: country.id,
          label: inLanguage(country.label, lang).text,
        }))
  const found = options.findIndex(({ value }) => value === route.at)
  const at = Math.max(found, 0)
  const turn = (step: number) => {
    const next = options[at + step]
    if (next !== undefined) props.onChange({ at: next.value })
  }
  const swipe = useSwipe(turn)
  const items = itemsOf(matrix, by, at)
  const known = items.filter(({ row, column }) => row.cells[column] !== null)
  const silent = items.filter(({ row, column }) => row.cells[column] === null)
  return (
    <div className={style.oneByOne} {...swipe}>
      <div className={style.turn}>
        <IconButton
          icon="back"
          label={t(`compare.previous.${by}`)}
          disabled={at === 0}
          act={() => turn(-1)}
        />
        <Select
          labelled
          label={t(`compare.at.${by}`)}
          value={options[at]!.value}
          options={options}
          onChoose={(value) => props.onChange({ at: value })}
        />
        <IconButton
          icon="forward"
          label={t(`compare.next.${by}`)}
          disabled={at === options.length - 1}
          act={() => turn(1)}
        />
      </div>
      <output className={room.counts}>
        {n("compare.knownOf", known.length, { total: items.length })}
      </output>
      <dl
        className={style.list}
        data-list={options[at]!.value}
        data-long={known.length > LONG || undefined}
      >
        {known.map(({ row, column }) => (
          <div key={`${row.country.id} ${column}`}>
            <dt>
              <Name by={by} row={row} column={column} matrix={matrix} />
            </dt>
            <dd>
              <Cell
                full
                cell={row.cells[column] ?? null}
                country={row.country.id}
                provision={matrix.provisions[column]!.id}
                onOpen={(cell) => props.onChange({ cell })}
              />
            </dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && (
        <details className={style.silent}>
          <summary>{n(`compare.silent.${by}`, silent.length)}</summary>
          <p>{t("compare.nothing.help")}</p>
          <ul>
            {silent.map(({ row, column }) => (
              <li key={`${row.country.id} ${column}`}>
                <Name by={by} row={row} column={column} matrix={matrix} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Name(props: { by: Props["by"]; row: MatrixRow; column: number; matrix: Matrix }) {
  const { provisions } = props.matrix
  return props.by === "provision" ? (
    <CountryName row={props.row} />
  ) : (
    <Column of={provisions[props.column]!} among={provisions} />
  )
}

/** The cells of one column, or of one row. */
function itemsOf(matrix: Matrix, by: Props["by"], at: number) {
  return by === "provision"
    ? matrix.rows.map((row) => ({ row, column: at }))
    : matrix.provisions.map((_column, column) => ({ row: matrix.rows[at]!, column }))
}
