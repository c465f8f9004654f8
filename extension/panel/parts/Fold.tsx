import { useState, type ReactNode } from "react"
import style from "./Fold.module.css"

/** A line that unfolds. What is inside is made when it is first opened, so that long lists cost nothing. */
export function Fold(props: {
  summary: ReactNode
  open?: boolean
  "data-country"?: string
  children(): ReactNode
}) {
  const [made, setMade] = useState(props.open ?? false)
  return (
    <details
      className={style.fold}
      open={props.open}
      data-country={props["data-country"]}
      onToggle={(event) => event.currentTarget.open && setMade(true)}
    >
      <summary>{props.summary}</summary>
      {made && props.children()}
    </details>
  )
}
