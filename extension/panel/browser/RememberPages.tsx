import { useEffect } from "react"
import { browser } from "wxt/browser"
import { remember } from "#extension/shared/seen-page.ts"
import { sessionPages } from "#extension/shared/storage.ts"
import { usePage } from "./use-page.ts"

/** Remembers every page with references that was beside the panel; not those of private windows. */
export function RememberPages() {
  const state = usePage()
  const page = state.status === "open" && state.page.status === "done" ? state.page : null
  useEffect(() => {
    if (page === null || page.references.length === 0) return
    if (browser.extension.inIncognitoContext) return
    void sessionPages
      .getValue()
      .then((pages) => sessionPages.setValue(remember(pages, page)))
      // A full memory keeps what it has; the page itself is still in its tab.
      .catch(() => {})
  }, [page])
  return null
}
