import type { NodeOf } from "#graph/model/nodes/index.ts"
import { NodeName } from "../../parts/NodeName.tsx"
import { T } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { section } from "../section.ts"
import style from "./figures.module.css"

type Figure = NodeOf<"statistic">["figures"][number]

/** Figures as printed and, where that differs, as they compute. */
export const figures = section("figures", ["statistic"], ({ node }) => {
  const { t } = useWords()
  if (node.figures.length === 0) return null
  const computed = node.figures.some((figure) => figure.computed !== undefined)
  return (
    <Block title={t("card.figures")}>
      <table className={style.figures}>
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
            <Row key={`${figure.what.en} ${figure.period}`} figure={figure} computed={computed} />
          ))}
        </tbody>
      </table>
    </Block>
  )
})

function Row({ figure, computed }: { figure: Figure; computed: boolean }) {
  const { date } = useWords()
  return (
    <tr>
      <th scope="row">
        <T of={figure.what} />
        {figure.period !== undefined && `, ${date(figure.period)}`}
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
            <T of={figure.note} />
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
  const { t, number } = useWords()
  if (value === undefined) return null
  const text = figure.unit === undefined ? number(value) : `${number(value)}\u00A0${figure.unit}`
  return figure.qualifier === undefined ? text : t(`figure.${figure.qualifier}`, { value: text })
}
