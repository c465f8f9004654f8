import { inLanguage } from "#graph/model/in-language.ts"
import type { MatrixRow } from "#graph/model/matrix.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { T } from "../../parts/T.tsx"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import style from "./names.module.css"

/** A country, how it stands to the treaties compared, and for which day that is known. */
export function CountryName({ row }: { row: MatrixRow }) {
  const { graph } = useKnowledge()
  const { t, date, lang } = useWords()
  const nameOf = (id: string) =>
    graph.hasNode(id) ? inLanguage(graph.getNodeAttributes(id).label, lang).text : id
  const told = row.status.map(({ instrument, status, asOf }) => {
    const standing = t(`party.${status}`)
    const full = t("compare.standing", { work: nameOf(instrument), status: standing })
    return {
      id: instrument,
      // Which treaty is said where there are several; the full sentence is one hover away.
      text: row.status.length === 1 ? standing : full,
      full: `${full}. ${t("party.asOf", { date: date(asOf) })}`,
    }
  })
  return (
    <>
      <a href={hrefOf({ view: "node", id: row.country.id })}>
        <T of={row.country.label} />
      </a>
      {told.map(({ id, text, full }) => (
        <span key={id} className={style.status} title={full}>
          {text}
        </span>
      ))}
    </>
  )
}
