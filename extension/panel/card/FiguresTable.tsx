import type { NodeOf } from "#graph/model/nodes/index.ts"
import { NodeName } from "../parts/NodeName.tsx"
import { Prose, T } from "../parts/T.tsx"
import { useWords } from "../words/context.tsx"
import style from "./FiguresTable.module.css"

type Figure = NodeOf<"statistic">["figures"][number]

/** Figures as printed and, where that differs, as they compute; a bar beside each that can be compared. */
export function FiguresTable({ node }: { node: NodeOf<"statistic"> }) {
  const { t } = useWords()
  const computed = node.figures.some((figure) => figure.computed !== undefined)
  const most = Math.max(
    ...node.figures.map((figure) => (isCount(figure) ? (figure.value ?? 0) : 0)),
  )
  return (
    <table className={style.figures}>
      <caption className={style.hidden}>
        <T of={node.label} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("figure.what")}</th>
          <th scope="col" className={style.value}>
            {t("figure.printed")}
          </th>
          {computed && (
            <th scope="col" className={style.value}>
              {t("figure.computed")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {node.figures.map((figure) => (
          <Row
            key={`${figure.what.en} ${figure.period} ${figure.value}`}
            figure={figure}
            computed={computed}
            most={most}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Only plain counts stand on one scale; a share stands on its own, from 0 to 100. */
function isCount({ unit }: Figure): boolean {
  return unit === undefined
}

/** The number beside it says it all: the bar is for the eye. */
function Bar({ figure, most }: { figure: Figure; most: number }) {
  const { value, unit } = figure
  const scale = isCount(figure) ? most : unit === "%" ? 100 : 0
  if (value === undefined || scale <= 0) return null
  return (
    <svg className={style.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={style.track} width="100" height="4" />
      <rect className={style.fill} width={(100 * value) / scale} height="4" />
    </svg>
  )
}

function Row(props: { figure: Figure; computed: boolean; most: number }) {
  const { date } = useWords()
  const { figure, computed, most } = props
  return (
    <tr>
      <th scope="row">
        <T of={figure.what} />
        {figure.period !== undefined && `, ${date(figure.period)}`}
        <Bar figure={figure} most={most} />
        {figure.with !== undefined && (
          <span className={style.aside}>
            {figure.with.map((id, at) => (
              <span key={id}>
                {at > 0 && " · "}
                <NodeName id={id} />
              </span>
            ))}
          </span>
        )}
        {figure.note !== undefined && (
          <span className={style.aside}>
            <Prose of={figure.note} />
          </span>
        )}
      </th>
      <td className={style.value}>
        <Value figure={figure} value={figure.value} />
      </td>
      {computed && (
        <td className={style.value}>
          <Value figure={{ ...figure, qualifier: undefined }} value={figure.computed} />
        </td>
      )}
    </tr>
  )
}

function Value({ figure, value }: { figure: Figure; value: number | undefined }) {
  const { t, number, percent } = useWords()
  if (value === undefined) return null
  const { unit } = figure
  const text =
    unit === "%"
      ? percent(value)
      : [number(value), unit].filter((part) => part !== undefined).join("\u00A0")
  return figure.qualifier === undefined ? text : t(`figure.${figure.qualifier}`, { value: text })
}
