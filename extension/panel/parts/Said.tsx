import style from "./Said.module.css"

/** The outcome of an action, shown and spoken. */
export function Said(props: { children: string }) {
  return (
    <output className={style.said} aria-live="polite">
      {props.children}
    </output>
  )
}
