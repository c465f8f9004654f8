import { useState } from "react"
import { TABLE_WRITERS, type TableWriter } from "#graph/export/tables/index.ts"
import type { Matrix } from "#graph/model/matrix.ts"
import button from "../../parts/button.module.css"
import { download } from "../../parts/download.ts"
import { Icon } from "../../parts/Icon.tsx"
import { Said } from "../../parts/Said.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./compare.module.css"

/** Saves exactly what is shown, every entry with its sources. */
export function Save({ matrix }: { matrix: Matrix }) {
  const { t, lang } = useWords()
  const [said, setSaid] = useState("")
  const save = (writer: TableWriter) => {
    const file = `glossator-comparison.${writer.extension}`
    download(file, writer.mediaType, writer.write(matrix, lang))
    setSaid(t("compare.saved", { file }))
  }
  return (
    <div className={style.save}>
      {TABLE_WRITERS.map((writer) => (
        <button
          key={writer.id}
          type="button"
          className={button.button}
          data-testid={`table-${writer.id}`}
          onClick={() => save(writer)}
        >
          <Icon name="download" />
          {t(`compare.save.${writer.id as "csv"}`)}
        </button>
      ))}
      <Said>{said}</Said>
    </div>
  )
}
