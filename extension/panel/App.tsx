import { Suspense, useEffect, useLayoutEffect } from "react"
import style from "./App.module.css"
import { Bar } from "./Bar.tsx"
import { RememberPages } from "./browser/RememberPages.tsx"
import { useFocusFromPage } from "./browser/use-focus.ts"
import { Guard } from "./Guard.tsx"
import { PaletteOnDemand } from "./palette/index.tsx"
import { Pinned } from "./pin/Pinned.tsx"
import { visited } from "./recent/store.ts"
import { scrollOf, useLocation } from "./route/index.ts"
import { VIEWS } from "./views/index.ts"
import { useWords } from "./words/context.tsx"

/** The whole panel: a bar, and the view that the address names once there is something to show in it. */
export function App({ isReady }: { isReady: boolean }) {
  const { t } = useWords()
  const { route, index } = useLocation()
  useFocusFromPage()
  useLayoutEffect(() => {
    // In braces: newer browsers return a promise, which React would take for a clean-up.
    globalThis.scrollTo(0, scrollOf(index))
  }, [index])
  useEffect(() => {
    if (route.view === "node") visited(route.id)
  }, [route])
  const view = VIEWS.find((each) => each.id === route.view)
  return (
    <>
      <a
        className={style.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.querySelector("main")?.focus()
        }}
      >
        {t("nav.skip")}
      </a>
      <Bar current={route.view} />
      {isReady && <Pinned />}
      <main className={style.main} data-wide={view?.wide} tabIndex={-1} aria-busy={!isReady}>
        <Guard key={index}>
          <Suspense>{isReady && view !== undefined && <view.Body route={route} />}</Suspense>
        </Guard>
      </main>
      {isReady && (
        <>
          <RememberPages />
          <PaletteOnDemand />
        </>
      )}
    </>
  )
}
