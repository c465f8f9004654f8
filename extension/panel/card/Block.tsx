import { useId, type ReactNode } from "react"
import { useWords } from "../words/context.tsx"
import style from "./Block.module.css"

/** A titled part of a card. */
export function Block(props: {
  title: string
  count?: number | undefined
  aside?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  const { number } = useWords()
  return (
    <section className={style.block} aria-labelledby={id}>
      <div className={style.head}>
        <h2 id={id}>
          {props.title}
          {props.count !== undefined && (
            <>
              {" "}
              <span className={style.count}>{number(props.count)}</span>
            </>
          )}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  )
}
