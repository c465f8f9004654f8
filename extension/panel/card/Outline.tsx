import { useLayoutEffect, useRef, useState } from "react"
import { useWords } from "../words/context.tsx"
import style from "./Outline.module.css"

/** From this many parts on, a card says at its head what it holds. */
const MANY = 4

/**
 * What a card holds, part by part: a click goes there. It reads the headings that have been drawn,
 * for only a part itself knows whether it has something to say.
 */
export function Outline() {
  const { t } = useWords()
  const nav = useRef<HTMLElement>(null)
  const [titles, setTitles] = useState<readonly string[]>([])
  useLayoutEffect(() => {
    setTitles(headingsBeside(nav.current).map((heading) => heading.textContent))
  }, [])
  return (
    <nav ref={nav} className={style.outline} aria-label={t("card.outline")}>
      {titles.length >= MANY && (
        <ul>
          {/* The first part is in sight anyway. */}
          {titles.slice(1).map((title, at) => (
            <li key={title}>
              <button type="button" onClick={() => goTo(headingsBeside(nav.current)[at + 1])}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}

function headingsBeside(nav: HTMLElement | null): HTMLElement[] {
  return [...(nav?.closest("article")?.querySelectorAll<HTMLElement>("section h2") ?? [])]
}

function goTo(heading: HTMLElement | undefined): void {
  if (heading === undefined) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  heading.scrollIntoView({ block: "start" })
}
