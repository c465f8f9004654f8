import { browser } from "wxt/browser"

/** Opens the introduction once, right after the installation. */
export function startWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason, ...details }) => {
    // Firefox says so of an add-on that is loaded for a try and gone with the browser.
    const isTrial = (details as { temporary?: boolean }).temporary === true
    if (reason === "install" && !isTrial) void browser.tabs.create({ url: "/welcome.html" })
  })
}
