import type { ReactNode } from "react"
import style from "./Empty.module.css"

/** A view with nothing in it says why, and what to do next. */
export function Empty(props: { title: string; children: ReactNode }) {
  return (
    <div className={style.empty}>
      <svg viewBox="0 0 64 40" aria-hidden="true">
        <path d="M20 4h24v32H20z" />
        <path d="M26 12h12M26 18h12M26 24h8" />
        <path className={style.margin} d="M6 10h8M6 15h5M50 18h8M50 23h5M50 28h7" />
      </svg>
      <h2>{props.title}</h2>
      {props.children}
    </div>
  )
}
