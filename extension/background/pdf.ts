import { browser } from "wxt/browser"
import en from "#extension/locales/en/viewer.json"
import fr from "#extension/locales/fr/viewer.json"
import { addressOf } from "#extension/shared/address.ts"
import { addCommandMenus } from "./menus.ts"
import { interfaceLanguage } from "#extension/shared/storage.ts"
import { isViewer, viewerUrl } from "#extension/shared/viewer.ts"

/** Addresses that look like those of PDF files; the viewer itself looks closer. */
const LINKS = ["*://*/*.pdf*", "*://*/*.PDF*", "*://*/*pdf*", "*://rm.coe.int/*", "file:///*.pdf"]

/**
 * Entries in the menus of links, pages and the toolbar button that open a PDF in the viewer. The
 * keys of the catalogue are those of the entries.
 */
export function startPdfMenus(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenus())
  interfaceLanguage.watch(() => void makeMenus())
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === "viewer.menu.link" && linkUrl !== undefined) {
      const index = tab ? { index: tab.index + 1, windowId: tab.windowId } : {}
      void browser.tabs.create({ url: viewerUrl(linkUrl), ...index })
    }
    if (menuItemId === "viewer.menu.page") void openInViewer(tab ?? {})
    if (menuItemId === "viewer.menu.file") void browser.tabs.create({ url: viewerUrl() })
  })
}

/** Shows the file of a tab in the viewer, in the same tab: the way back stays. */
export async function openInViewer(tab: { id?: number | undefined; url?: string | undefined }) {
  const address = await addressOf(tab)
  if (tab.id === undefined || isViewer(address)) return
  await browser.tabs.update(tab.id, { url: viewerUrl(address) })
}

async function makeMenus(): Promise<void> {
  const chosen = await interfaceLanguage.getValue().catch(() => null)
  const words = (chosen ?? browser.i18n.getUILanguage()).startsWith("fr") ? fr : en
  await browser.contextMenus.removeAll()
  const entry = (id: keyof typeof words & `viewer.menu.${string}`, where: object) =>
    browser.contextMenus.create({ id, title: words[id], ...where })
  entry("viewer.menu.link", { contexts: ["link"], targetUrlPatterns: LINKS })
  entry("viewer.menu.page", { contexts: ["action"] })
  entry("viewer.menu.file", { contexts: ["action"] })
  await addCommandMenus()
}
