import type { ReactNode } from "react"
import { Fold } from "./Fold.tsx"
import { Icon } from "./Icon.tsx"
import style from "./NarrowFold.module.css"

/** What narrows a list down, folded until it is wanted: only then are values counted. */
export function NarrowFold(props: { label: string; open: boolean; children(): ReactNode }) {
  return (
    <Fold
      open={props.open}
      summary={
        <span className={style.label}>
          <Icon name="filter" />
          {props.label}
        </span>
      }
    >
      {props.children}
    </Fold>
  )
}
