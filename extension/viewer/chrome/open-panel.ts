import { browser } from "wxt/browser"

/** Opens the panel beside this tab. Only in the course of a click or a key. */
export function openPanel(windowId: number | undefined): void {
  if (browser.sidePanel) {
    if (windowId !== undefined) void browser.sidePanel.open({ windowId }).catch(() => undefined)
    return
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: { open(): Promise<void> } }
  void sidebarAction?.open().catch(() => undefined)
}
