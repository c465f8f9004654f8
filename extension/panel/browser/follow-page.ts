import { browser } from "wxt/browser"
import { onMessage } from "#extension/shared/messages.ts"
import { readTab } from "#extension/shared/tab.ts"
import { isReadable, type PageState } from "./page-state.ts"

/** How long a page gets to answer before we say that it has not been read, in milliseconds. */
const SECOND_LOOK = 800

/**
 * Follows the page in the active tab of the panel's window: other tabs, navigations and new
 * readings are all reported.
 * @returns stops following
 */
export function followPage(report: (state: PageState) => void): () => void {
  let stopped = false
  let tabId: number | undefined
  let windowId: number | undefined
  let round = 0

  const look = async (isSecond = false) => {
    round += 1
    const mine = round
    const found = await stateOfActiveTab()
    if (stopped || mine !== round) return
    tabId = found.tabId
    windowId = found.windowId
    if (found.state.status !== "not-opened" || isSecond) return report(found.state)
    // A page that has just loaded may answer a moment later.
    report({ status: "asking" })
    setTimeout(() => mine === round && void look(true), SECOND_LOOK)
  }
  const activated = (info: { windowId: number }) => {
    if (windowId !== undefined && info.windowId !== windowId) return
    // Until the new tab is known, no message of the old one may pass for its own.
    tabId = undefined
    void look()
  }
  const updated = (id: number, change: { status?: string | undefined }) => {
    if (id === tabId && change.status !== undefined) void look()
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  // A frame says only that its list is another; the tab is asked for all of them.
  const stopListening = onMessage("pageChanged", ({ sender }) => {
    const from = sender.tab?.id
    if (!stopped && from !== undefined && from === tabId) void look()
  })
  void look()
  return () => {
    stopped = true
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
    stopListening()
  }
}

interface Found {
  tabId?: number | undefined
  windowId?: number | undefined
  state: PageState
}

async function stateOfActiveTab(): Promise<Found> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const tabId = tab?.id
  if (tab === undefined || tabId === undefined) return { state: { status: "unreadable" } }
  const where = { tabId, windowId: tab.windowId }
  const own = await browser.tabs.getCurrent()
  if (own?.id === tabId) return { ...where, state: { status: "own-tab" } }
  const page = await readTab(tabId)
  if (page) return { ...where, state: { status: "open", tabId, page } }
  if (!isReadable(tab.url)) return { ...where, state: { status: "unreadable" } }
  const waiting = tab.status === "loading"
  return { ...where, state: waiting ? { status: "asking" } : { status: "not-opened", tabId } }
}
