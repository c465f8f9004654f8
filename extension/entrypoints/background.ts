import { defineBackground } from "wxt/utils/define-background"
import { browser } from "wxt/browser"
import markStyle from "#extension/page/marks.css?inline"
import { onMessage, type Focus, type PageModel } from "#extension/shared/messages.ts"
import { focusByWindow } from "#extension/shared/storage.ts"

export default defineBackground(() => {
  onMessage("gateOpened", ({ sender }) => startReaderIn(sender))
  onMessage("pageChanged", ({ data, sender }) => showCount(data, sender))

  // Not async: the panel may only be opened while the browser still counts this as the click.
  onMessage("markClicked", ({ data, sender }) => {
    const tab = sender.tab
    if (tab?.id === undefined) return
    openPanel(tab.windowId)
    void rememberFocus(tab.windowId, { ...data, tabId: tab.id, at: Date.now() })
  })

  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  } else {
    browser.action.onClicked.addListener(() => void sidebar()?.toggle())
  }

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Chromium does not run content scripts in tabs that were open before the installation.
    if (reason === "install" && browser.sidePanel) void startGateInOpenTabs()
  })
})

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1]

/**
 * Paints with a style sheet the browser adds for us, because a sheet of our own in the page would
 * be a change of the page.
 */
async function startReaderIn(sender: Sender): Promise<void> {
  const tabId = sender.tab?.id
  if (tabId === undefined) return
  const target = { tabId, frameIds: [sender.frameId ?? 0] }
  await browser.scripting.insertCSS({ target, css: markStyle })
  await browser.scripting.executeScript({ target, files: ["/reader.js"] })
}

async function startGateInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*", "file:///*"] })
  await Promise.allSettled(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return
      const target = { tabId: tab.id, allFrames: true }
      await browser.scripting.executeScript({ target, files: ["/content-scripts/gate.js"] })
    }),
  )
}

async function rememberFocus(windowId: number, focus: Focus): Promise<void> {
  const all = await focusByWindow.getValue()
  await focusByWindow.setValue({ ...all, [windowId]: focus })
}

async function showCount(page: PageModel, sender: Sender): Promise<void> {
  const tabId = sender.tab?.id
  if (tabId === undefined) return
  const count = page.references.length
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#1b5e53" })
  await browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) })
}

function openPanel(windowId: number): void {
  if (browser.sidePanel) void browser.sidePanel.open({ windowId })
  // Firefox may refuse: a click that arrives as a message does not always count as a click.
  else
    void sidebar()
      ?.open()
      .catch(() => undefined)
}

interface Sidebar {
  open(): Promise<void>
  toggle(): Promise<void>
}

/** Firefox's side panel; not in the common type of the two browsers. */
function sidebar(): Sidebar | undefined {
  return (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction
}
