import { sessionPages } from "#extension/shared/storage.ts"
import { showInTab } from "#extension/shared/tab.ts"
import { usePage } from "../../browser/use-page.ts"
import { useStored } from "../../browser/use-stored.ts"
import { Heading } from "../../parts/Heading.tsx"
import { useWords } from "../../words/context.tsx"
import { view } from "../view.ts"
import { Controls } from "./Controls.tsx"
import { Earlier } from "./Earlier.tsx"
import { NotOpened, NothingFound, OwnTab, Unreadable } from "./empty.tsx"
import style from "./page.module.css"
import { Pages } from "./Pages.tsx"
import { References } from "./References.tsx"

/** What the page beside the panel refers to, or one that was there before. */
export const pageView = view(
  "page",
  ({ route }) => {
    const { t } = useWords()
    const state = usePage()
    const pages = useStored(sessionPages)
    const beside = state.status === "open" ? state.page : undefined
    const of = route.of === beside?.url ? undefined : route.of
    const page = of === undefined ? beside : pages.find(({ url }) => url === of)
    return (
      <>
        <Heading
          above={
            page !== undefined && page.title !== "" ? (
              <span lang={page.lang || undefined}>{page.title}</span>
            ) : undefined
          }
        >
          {t(of === undefined ? "page.title" : "page.title.earlier")}
        </Heading>
        <Pages of={of} beside={beside?.url} />
        {of === undefined ? (
          <>
            {state.status === "open" && <Controls tabId={state.tabId} page={state.page} />}
            <Beside state={state} />
          </>
        ) : (
          <Earlier url={of} />
        )}
      </>
    )
  },
  { nav: { label: "nav.page", icon: "page", to: { view: "page" }, place: "bar" } },
)

function Beside({ state }: { state: ReturnType<typeof usePage> }) {
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
    case "open": {
      const { page, tabId } = state
      const isReading = page.status === "reading"
      if (page.references.length > 0) {
        return (
          <References
            key={page.url}
            page={page}
            isReading={isReading}
            onShow={async ({ place }) =>
              t((await showInTab(tabId, place)) ? "page.shown" : "page.gone")
            }
          />
        )
      }
      if (isReading) return <p className={style.wait}>{t("page.reading")}</p>
      // Where nothing was read, by the user's wish or a fault, the controls say so.
      const isUnread = page.status === "off" || page.status === "large" || page.fault !== undefined
      return isUnread ? null : <NothingFound />
    }
  }
}
