import { useEffect, useRef, type ReactNode } from "react"
import { useLocation } from "../route/index.ts"
import style from "./Heading.module.css"

let shown: number | undefined

/**
 * The heading of a view. A new view takes the focus here, so that the keyboard and a screen reader
 * arrive where the eye does; the first view of all leaves the focus alone.
 */
export function Heading(props: { above?: ReactNode; children: ReactNode }) {
  const { index } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown !== undefined && shown !== index) heading.current?.focus({ preventScroll: true })
    shown = index
  }, [index])
  return (
    <>
      {props.above !== undefined && <div className={style.above}>{props.above}</div>}
      <h1 ref={heading} tabIndex={-1} className={style.heading}>
        {props.children}
      </h1>
    </>
  )
}
