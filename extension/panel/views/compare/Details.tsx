import { useEffect, useRef } from "react"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Counterpart, Matrix, MatrixRow } from "#graph/model/matrix.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { CopyCitation } from "../../parts/CopyCitation.tsx"
import { Coverage } from "../../parts/Coverage.tsx"
import { IconButton } from "../../parts/IconButton.tsx"
import { NodeName } from "../../parts/NodeName.tsx"
import { Provenance } from "../../parts/Provenance.tsx"
import { Prose } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { citeEntry } from "./cite.ts"
import { useColumnName } from "./Column.tsx"
import style from "./sheet.module.css"
import { entriesOf, type Entry } from "./entries.ts"

/** An opened cell: every national provision in it, how far it goes, and how that is known. */
export function Details(props: { matrix: Matrix; cell: string; onClose(): void }) {
  const { matrix, cell } = props
  const [country, provision] = cell.split(" ")
  const row = matrix.rows.find((each) => each.country.id === country)
  const column = matrix.provisions.find(({ id }) => id === provision)
  const links = row?.cells[matrix.provisions.indexOf(column!)] ?? null
  if (row === undefined || column === undefined || links === null) return null
  return <Sheet key={cell} row={row} column={column} links={links} onClose={props.onClose} />
}

function Sheet(props: {
  row: MatrixRow
  column: Matrix["provisions"][number]
  links: readonly Counterpart[]
  onClose(): void
}) {
  const { t, date, lang } = useWords()
  const nameOf = useColumnName()
  const { row, column, links } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const sheet = dialog.current!
    sheet.showModal()
    // A click beside the sheet is one on the dialog itself; Escape and a button do the same.
    const click = (event: MouseEvent) => event.target === sheet && sheet.close()
    sheet.addEventListener("click", click)
    return () => sheet.removeEventListener("click", click)
  }, [])
  const country = inLanguage(row.country.label, lang).text
  return (
    <dialog
      ref={dialog}
      className={style.sheet}
      aria-labelledby="cell-title"
      data-sheet={`${row.country.id} ${column.id}`}
      onClose={props.onClose}
    >
      <div className={style.inside}>
        <header>
          <h2 id="cell-title">
            {country}
            <span>{nameOf(column)}</span>
          </h2>
          <IconButton icon="clear" label={t("compare.close")} act={() => dialog.current?.close()} />
        </header>
        {row.status.map(({ instrument, status, inForce, asOf }) => (
          <p key={instrument} className={style.standing}>
            <NodeName id={instrument} />
            {t("compare.standing", { work: "", status: t(`party.${status}`) })}
            {inForce !== undefined && `, ${t("party.inForce").toLowerCase()} ${date(inForce)}`}
            <span> · {t("party.asOf", { date: date(asOf) })}</span>
          </p>
        ))}
        <ul>
          {entriesOf(links, column.id).map((entry) => (
            <OneEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      </div>
    </dialog>
  )
}

function OneEntry({ entry }: { entry: Entry }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const summary = entry.links[0]?.summary
  return (
    <li className={style.entry}>
      <p className={style.entryName}>
        <NodeName id={entry.id} subtitle />
      </p>
      {summary !== undefined && (
        <p>
          <Prose of={summary} />
        </p>
      )}
      {entry.links.map((link) => (
        <div key={`${link.attachedTo} ${link.coverage}`} className={style.ground}>
          <p>
            <Coverage coverage={link.coverage} /> <NodeName id={link.attachedTo} />
            {link.relation === "wider" && ` ${words.t("compare.asWhole")}`}
          </p>
          <Provenance facts={link.sources} />
        </div>
      ))}
      <div className={style.actions}>
        <CopyCitation text={citeEntry(entry, graph, words)} />
      </div>
    </li>
  )
}
