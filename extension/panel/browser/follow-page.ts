import { browser } from "wxt/browser"
import { onMessage, sendMessage } from "#extension/shared/messages.ts"
import { isReadable, type PageState } from "./page-state.ts"

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

  const look = async () => {
    round += 1
    const mine = round
    const state = await stateOfActiveTab()
    if (stopped || mine !== round) return
    tabId = state.tabId
    windowId = state.windowId
    report(state.state)
  }
  const activated = (info: { windowId: number }) => {
    if (windowId === undefined || info.windowId === windowId) void look()
  }
  const updated = (id: number, change: { status?: string | undefined }) => {
    if (id === tabId && change.status !== undefined) void look()
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  const stopListening = onMessage("pageChanged", ({ data, sender }) => {
    const from = sender.tab?.id
    if (stopped || from === undefined || from !== tabId) return
    round += 1
    report({ status: "open", tabId: from, page: data })
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
  // Where nobody answers, the browser says so by an error and some versions by nothing at all.
  const page = await sendMessage("getPage", undefined, tabId).catch(() => undefined)
  if (page) return { ...where, state: { status: "open", tabId, page } }
  return {
    ...where,
    state: isReadable(tab.url) ? { status: "not-opened", tabId } : { status: "unreadable" },
  }
}
