import { useId } from "react"
import style from "./Choice.module.css"

interface Option<V extends string> {
  value: V
  label: string
  count?: string
  /** Language of the label, where it is not the interface's. */
  lang?: string
}

/** One of a few: radio buttons that look like one control. */
export function Choice<V extends string>(props: {
  label: string
  value: V
  options: readonly Option<V>[]
  onChoose(value: V): void
}) {
  const name = useId()
  return (
    <fieldset className={style.choice}>
      <legend className={style.legend}>{props.label}</legend>
      {props.options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            onChange={() => props.onChoose(option.value)}
          />
          {option.label}
          {option.count !== undefined && <span className={style.count}>{option.count}</span>}
        </label>
      ))}
    </fieldset>
  )
}
