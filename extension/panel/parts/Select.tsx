import { useId } from "react"
import style from "./Select.module.css"

/** One of many, in the browser's own list; its label is for a screen reader, the first option says it to the eye. */
export function Select<V extends string>(props: {
  label: string
  value: V
  options: readonly { value: V; label: string }[]
  onChoose(value: V): void
}) {
  const id = useId()
  return (
    <span className={style.select}>
      <label htmlFor={id} className={style.label}>
        {props.label}
      </label>
      <select
        id={id}
        title={props.label}
        value={props.value}
        data-chosen={props.value !== props.options[0]?.value}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.target.value)
          if (chosen !== undefined) props.onChoose(chosen.value)
        }}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
