/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- no native list lets the focus stay in the field */
import { useEffect } from "react"
import { Icon } from "../parts/Icon.tsx"
import { Text, Texts } from "../parts/T.tsx"
import { useWords } from "../words/context.tsx"
import style from "./palette.module.css"
import type { Row } from "./rows.ts"

/** The rows under the field, by group; the field keeps the focus. */
export function Options(props: { rows: readonly Row[]; at: number; onRun(row: Row): void }) {
  const { t } = useWords()
  const { rows, at, onRun } = props
  useEffect(() => {
    document.querySelector(`#palette-${at}`)?.scrollIntoView({ block: "nearest" })
  }, [at])
  const groups = [...Map.groupBy([...rows.entries()], ([, row]) => row.group)]
  return (
    <div id="palette-rows" role="listbox" className={style.rows} aria-label={t("palette.rows")}>
      {groups.map(([group, entries]) => (
        <div key={group} role="group" aria-labelledby={`palette-${group}`}>
          <p id={`palette-${group}`} className={style.group}>
            {t(`palette.${group}`)}
          </p>
          {entries.map(([index, row]) => (
            // The field takes the keys; the mouse may choose too.
            <div
              key={row.id}
              id={`palette-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={style.row}
              data-row={row.id}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRun(row)}
            >
              <Icon name={row.icon} />
              <span>
                <Text of={row.name} />
                {row.second.length > 0 && (
                  <span className={style.second}>
                    <Texts of={row.second} />
                  </span>
                )}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
