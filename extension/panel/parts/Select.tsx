import { useId } from "react"
import style from "./Select.module.css"

/**
 * One of many, in the browser's own list. Where its first option says what is chosen from, the label
 * is for a screen reader only.
 */
export function Select<V extends string>(props: {
  label: string
  /** Whether the label is shown above the list. */
  labelled?: boolean
  value: V
  options: readonly { value: V; label: string }[]
  onChoose(value: V): void
}) {
  const id = useId()
  const { labelled = false } = props
  return (
    <div className={labelled ? style.labelled : style.select}>
      <label htmlFor={id} className={labelled ? undefined : style.unseen}>
        {props.label}
      </label>
      <select
        id={id}
        title={labelled ? undefined : props.label}
        value={props.value}
        data-chosen={!labelled && props.value !== props.options[0]?.value}
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
    </div>
  )
}
