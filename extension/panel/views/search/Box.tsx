import { useEffect, useRef, type KeyboardEvent } from "react"
import button from "../../parts/button.module.css"
import { Icon } from "../../parts/Icon.tsx"
import { useWords } from "../../words/context.tsx"
import { resultLinks } from "./keys.ts"
import style from "./search.module.css"

/** The search field: ↓ goes to the results, Enter opens the first one, Escape empties the field. */
export function Box(props: { q: string; onType(q: string): void }) {
  const { t } = useWords()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const [first] = resultLinks()
    if (event.key === "ArrowDown") {
      event.preventDefault()
      first?.focus()
    } else if (event.key === "Enter") {
      first?.click()
    } else if (event.key === "Escape" && props.q !== "") {
      event.preventDefault()
      props.onType("")
    }
  }
  return (
    <search className={style.box}>
      <label className={style.label} htmlFor="q">
        {t("search.label")}
      </label>
      <div className={style.field}>
        <Icon name="search" />
        <input
          ref={field}
          id="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={t("search.placeholder")}
          value={props.q}
          aria-describedby={props.q === "" ? undefined : "q-keys"}
          onChange={(event) => props.onType(event.target.value)}
          onKeyDown={press}
        />
        {props.q !== "" && (
          <button
            type="button"
            className={button.quiet}
            aria-label={t("search.clear")}
            title={t("search.clear")}
            onClick={() => {
              props.onType("")
              field.current?.focus()
            }}
          >
            <Icon name="clear" />
          </button>
        )}
      </div>
      {props.q !== "" && (
        <p id="q-keys" className={style.label}>
          {t("search.keys")}
        </p>
      )}
    </search>
  )
}
