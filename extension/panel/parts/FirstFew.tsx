import { useState, type ReactNode } from "react"
import { useWords } from "../words/context.tsx"
import button from "./button.module.css"
import { Icon } from "./Icon.tsx"

/** A list this long is shown whole; a longer one by its first few. */
const MOST = 12
const FIRST = 8

/** The first few of a list at once, the rest when asked for: a hundred would hide what comes below. */
export function FirstFew<T>(props: { of: readonly T[]; children(each: T): ReactNode }) {
  const { n } = useWords()
  const [all, setAll] = useState(false)
  const shown = all || props.of.length <= MOST ? props.of : props.of.slice(0, FIRST)
  return (
    <>
      <ul>{shown.map((each) => props.children(each))}</ul>
      {shown.length < props.of.length && (
        <button type="button" className={button.quiet} onClick={() => setAll(true)}>
          <Icon name="down" />
          {n("card.rest", props.of.length - shown.length)}
        </button>
      )}
    </>
  )
}
