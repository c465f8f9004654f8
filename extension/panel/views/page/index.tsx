import { usePage } from "../../browser/use-page.ts"
import { Heading } from "../../parts/Heading.tsx"
import { useWords } from "../../words/context.tsx"
import { view } from "../view.ts"
import { Controls } from "./Controls.tsx"
import { NotOpened, NothingFound, OwnTab, Unreadable } from "./empty.tsx"
import style from "./page.module.css"
import { References } from "./References.tsx"

/** What the page beside the panel refers to. */
export const pageView = view(
  "page",
  () => {
    const { t } = useWords()
    const state = usePage()
    return (
      <>
        <Heading
          above={
            state.status === "open" && state.page.title !== "" ? (
              <span lang={state.page.lang || undefined}>{state.page.title}</span>
            ) : undefined
          }
        >
          {t("page.title")}
        </Heading>
        {state.status === "open" && <Controls tabId={state.tabId} page={state.page} />}
        <State state={state} />
      </>
    )
  },
  { nav: { label: "nav.page", icon: "page", to: { view: "page" }, place: "bar" } },
)

function State({ state }: { state: ReturnType<typeof usePage> }) {
  const { t } = useWords()
  switch (state.status) {
    case "asking":
      return <p className={style.wait}>{t("page.reading")}</p>
    case "own-tab":
      return <OwnTab />
    case "unreadable":
      return <Unreadable />
    case "not-opened":
      return <NotOpened tabId={state.tabId} />
    case "open":
      if (state.page.references.length > 0)
        return <References tabId={state.tabId} page={state.page} />
      if (state.page.status === "reading") return <p className={style.wait}>{t("page.reading")}</p>
      // Where nothing is read by the user's wish, the controls say so.
      return state.page.status === "off" || state.page.status === "large" ? null : <NothingFound />
  }
}
