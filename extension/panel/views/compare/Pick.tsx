import { useId, useState } from "react"
import button from "../../parts/button.module.css"
import { useWords } from "../../words/context.tsx"
import style from "./choose.module.css"
import type { Item } from "./provision-items.ts"

/** Several of many, one by one: a field that narrows the list, and a box for each. */
export function Pick(props: {
  label: string
  filter: string
  chosen: readonly string[]
  find(words: string): readonly Item[]
  onChoose(ids: string[]): void
}) {
  const [open, setOpen] = useState(false)
  return (
    <details className={style.pick} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.label}</summary>
      {/* The lists are long: they are drawn when one asks for them. */}
      {open && <Boxes {...props} />}
    </details>
  )
}

function Boxes(props: Parameters<typeof Pick>[0]) {
  const { t, n } = useWords()
  const [words, setWords] = useState("")
  const field = useId()
  const chosen = new Set(props.chosen)
  const items = props.find(words)
  const groups = Map.groupBy(items, ({ group }) => group)
  const toggle = (id: string) =>
    props.onChoose(chosen.has(id) ? props.chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <>
      <div className={style.filter}>
        <label htmlFor={field}>{props.filter}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button
          type="button"
          className={button.quiet}
          disabled={items.every(({ id }) => chosen.has(id))}
          onClick={() => props.onChoose([...new Set([...chosen, ...items.map(({ id }) => id)])])}
        >
          {t("compare.pick.all")}
        </button>
        <button
          type="button"
          className={button.quiet}
          disabled={!items.some(({ id }) => chosen.has(id))}
          onClick={() => props.onChoose(without(props.chosen, items))}
        >
          {t("compare.pick.none")}
        </button>
        <output className={style.hidden}>{n("compare.pick.found", items.length)}</output>
      </div>
      <div className={style.boxes}>
        {items.length === 0 && <p>{t("compare.pick.nothing", { words })}</p>}
        {[...groups].map(([group, members]) => (
          <fieldset key={group}>
            <legend>{group}</legend>
            {members.map(({ id, text }) => (
              <label key={id}>
                <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                {text}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  )
}

function without(chosen: readonly string[], items: readonly Item[]): string[] {
  const out = new Set(items.map(({ id }) => id))
  return chosen.filter((id) => !out.has(id))
}
