import { useId } from "react"
import style from "./choose.module.css"

/** One of several, in a list that opens. */
export function Select<V extends string>(props: {
  label: string
  value: V
  options: readonly { value: V; text: string }[]
  onChoose(value: V): void
}) {
  const id = useId()
  return (
    <div className={style.select}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.target.value)
          if (chosen !== undefined) props.onChoose(chosen.value)
        }}
      >
        {props.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
