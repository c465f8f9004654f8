import { useEffect } from "react"
import { browser } from "wxt/browser"
import type { Focus } from "#extension/shared/messages.ts"
import { focusByWindow } from "#extension/shared/storage.ts"
import { currentPin, keepWaiting } from "../pin/store.ts"
import { go } from "../route/index.ts"

/** How old a click may be for a panel that just opened to follow it, in milliseconds. */
const FRESH = 10_000

/**
 * Opens the card that a click in this window's page asks for; a pinned panel only takes note. A panel
 * in a tab of its own was opened on something else, a table or a map: it stays there.
 */
export function useFocusFromPage(): void {
  useEffect(() => {
    let stopped = false
    let unwatch: (() => void) | undefined
    const start = async () => {
      if ((await browser.tabs.getCurrent()) !== undefined) return
      const windowId = (await browser.windows.getCurrent()).id
      if (windowId === undefined || stopped) return
      let seen = 0
      const follow = (focus: Focus | undefined) => {
        if (focus === undefined || focus.at <= seen) return
        seen = focus.at
        if (focus.query !== undefined) go({ view: "search", q: focus.query })
        else if (currentPin().pinned) keepWaiting(focus.node)
        else go({ view: "node", id: focus.node })
      }
      unwatch = focusByWindow.watch((all) => follow(all?.[windowId]))
      const latest = (await focusByWindow.getValue())[windowId]
      if (latest !== undefined && Date.now() - latest.at < FRESH && !stopped) follow(latest)
    }
    void start()
    return () => {
      stopped = true
      unwatch?.()
    }
  }, [])
}
