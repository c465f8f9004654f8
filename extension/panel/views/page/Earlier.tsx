import { browser } from "wxt/browser"
import { tabShowing } from "#extension/shared/address.ts"
import { sessionPages } from "#extension/shared/storage.ts"
import { showInTab } from "#extension/shared/tab.ts"
import { isViewer, viewerUrl } from "#extension/shared/viewer.ts"
import type { PageReference } from "#extension/shared/messages.ts"
import { useStored } from "../../browser/use-stored.ts"
import { Empty } from "../../parts/Empty.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./page.module.css"
import { References } from "./References.tsx"

/** The references of a page that was read earlier; a click goes to its tab, or opens the page again. */
export function Earlier({ url }: { url: string }) {
  const { t } = useWords()
  const page = useStored(sessionPages).find((each) => each.url === url)
  if (page === undefined) return <Empty title={t("page.session.gone")}>{null}</Empty>
  const show = async ({ place, leaf }: PageReference) => {
    const tabId = await tabShowing(url)
    if (tabId === undefined) {
      // Only a PDF has leaves; the browser's own viewer would show it without marks.
      const isFile = leaf !== undefined && !isViewer(url)
      await browser.tabs.create({ url: isFile ? viewerUrl(url, leaf) : url })
      return t("page.session.opened")
    }
    await browser.tabs.update(tabId, { active: true })
    return t((await showInTab(tabId, place)) ? "page.shown" : "page.gone")
  }
  return (
    <>
      <p className={style.address}>{url}</p>
      <References key={url} page={page} onShow={show} />
    </>
  )
}
