import { browser } from "wxt/browser"
import { onMessage, type Focus } from "#extension/shared/messages.ts"
import { focusByWindow } from "#extension/shared/storage.ts"

/** Opens the panel from the toolbar and from marks. */
export function startPanelOpening(): void {
  // Not async: the panel may only be opened while the browser still counts this as the click.
  onMessage("markClicked", ({ data, sender }) => {
    const tab = sender.tab
    if (tab?.id === undefined) return
    openPanel(tab.windowId)
    void focusOn(tab.windowId, { ...data, tabId: tab.id, at: Date.now() })
  })
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  } else {
    browser.action.onClicked.addListener(() => void sidebar()?.toggle())
  }
}

/** Has the panel of a window show a node, when it opens or at once. */
export async function focusOn(windowId: number, focus: Focus): Promise<void> {
  const all = await focusByWindow.getValue()
  await focusByWindow.setValue({ ...all, [windowId]: focus })
}

/** Must be called while the browser still counts what happened as the user's own act. */
export function openPanel(windowId: number): void {
  if (browser.sidePanel) void browser.sidePanel.open({ windowId }).catch(() => undefined)
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
