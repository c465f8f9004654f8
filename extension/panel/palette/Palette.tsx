import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from "react"
import type { Search } from "#graph/search/index.ts"
import { useCitation } from "../citation/use-citation.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { Icon } from "../parts/Icon.tsx"
import { useRecent } from "../recent/store.ts"
import { useLocation } from "../route/index.ts"
import { useWords } from "../words/context.tsx"
import { Options } from "./Options.tsx"
import style from "./palette.module.css"
import { rowsFor, type Row } from "./rows.ts"
import { showPalette } from "./store.ts"

/** Goes anywhere by name: a view, a command, a node, a typed citation. The ARIA pattern of a combobox. */
export function Palette() {
  const { t, n } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [q, setQ] = useState("")
  const rows = useRows(useDeferredValue(q))
  const [wanted, setWanted] = useState(0)
  const at = Math.min(wanted, rows.length - 1)
  useEffect(() => dialog.current?.showModal(), [])

  const run = (row: Row | undefined) => {
    if (row === undefined) return
    dialog.current?.close()
    row.run()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = nextOf(event.key, at, rows.length)
    if (to !== null) setWanted(to)
    else if (event.key === "Enter") run(rows[at])
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className={style.palette}
      aria-label={t("palette.title")}
      onClose={() => showPalette(false)}
      closedby="any"
    >
      <div className={style.field}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded
          aria-controls="palette-rows"
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `palette-${at}` : undefined}
          aria-label={t("palette.label")}
          placeholder={t("palette.placeholder")}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={q}
          onChange={(event) => {
            setQ(event.target.value)
            setWanted(0)
          }}
          onKeyDown={press}
        />
      </div>
      <Options rows={rows} at={at} onRun={run} />
      <output className={rows.length > 0 ? style.hidden : style.none}>
        {rows.length > 0 ? n("palette.count", rows.length) : t("palette.none")}
      </output>
    </dialog>
  )
}

function useRows(q: string): Row[] {
  const words = useWords()
  const { graph, search } = useKnowledge()
  const { route, canGoBack, canGoForward } = useLocation()
  const recent = useRecent()
  const citation = useCitation(q)
  const [ready, setReady] = useState<Search | null>(null)
  useEffect(() => {
    // Without the search one still finds views, commands and citations.
    void search().then(setReady, () => {})
  }, [search])
  const scene = { route, graph, words, canGoBack, canGoForward }
  return rowsFor({ q, scene, recent, citation, search: ready })
}

/** Where a key leads among the rows; null for every other key. */
function nextOf(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count
    case "ArrowUp":
      return (at - 1 + count) % count
    case "PageDown":
      return Math.min(at + 8, count - 1)
    case "PageUp":
      return Math.max(at - 8, 0)
    default:
      return null
  }
}
