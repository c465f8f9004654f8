/** What a person does in Firefox outside of the page: keys of the browser, menus, buttons, the address bar. */
import type { Browser, Page } from "puppeteer-core"
import { inWindow } from "./firefox.ts"
import { until } from "./session.ts"

/** Presses a key with Alt and Shift, as from the keyboard: the browser sees it before the page does. */
export async function pressAltShift(browser: Browser, key: string, code: string): Promise<void> {
  await inWindow(
    browser,
    `(() => {
      const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor)
      processor.beginInputTransactionForTests(window)
      const event = (key, code) => new KeyboardEvent("", { key, code })
      processor.keydown(event("Alt", "AltLeft"))
      processor.keydown(event("Shift", "ShiftLeft"))
      processor.keydown(event(${JSON.stringify(key)}, ${JSON.stringify(code)}))
      processor.keyup(event(${JSON.stringify(key)}, ${JSON.stringify(code)}))
      processor.keyup(event("Shift", "ShiftLeft"))
      processor.keyup(event("Alt", "AltLeft"))
      return 1
    })()`,
  )
}

/** Opens the menu over an element of a page with the right button, and chooses what is named so. */
export async function chooseInMenu(
  browser: Browser,
  page: Page,
  selector: string,
  name: string,
): Promise<void> {
  const box = (await (await page.waitForSelector(selector))!.boundingBox())!
  await page.mouse.click(box.x + 12, box.y + box.height / 2, { button: "right" })
  await until(`"${name}" in the menu`, () =>
    inWindow(
      browser,
      `(() => {
        const menu = document.getElementById("contentAreaContextMenu")
        if (menu.state !== "open") return null
        const under = menu.querySelector("menu[id^=_glossator]")
        if (under && !under.hidden && !under.open) under.openMenu(true)
        const item = [...menu.querySelectorAll("menuitem[id^=_glossator]")]
          .find((each) => !each.hidden && each.label === ${JSON.stringify(name)})
        const popup = item?.closest("menupopup")
        if (popup?.state !== "open") return null
        popup.activateItem(item)
        return 1
      })()`,
    ),
  )
}

/** Clicks the extension's button, which Firefox keeps in its menu of extensions. */
export async function clickButton(browser: Browser): Promise<void> {
  await inWindow(browser, `gUnifiedExtensions.togglePanel(); 1`)
  await until("the button", () =>
    inWindow(
      browser,
      `(() => {
        const item = document.querySelector("#_glossator-browser-action")
        const button = item?.querySelector(".unified-extensions-item-action-button")
        button?.click()
        return button ? 1 : null
      })()`,
    ),
  )
}

/** The address of the page in the sidebar; null where it is closed or another's. */
export async function sidebarAddress(browser: Browser): Promise<string | null> {
  const address = await inWindow(
    browser,
    `SidebarController.isOpen && SidebarController.currentID === "_glossator-sidebar-action"
      ? document.getElementById("sidebar").contentDocument
          ?.getElementById("webext-panels-browser")?.currentURI?.spec ?? ""
      : ""`,
  )
  return (address as string) || null
}

export async function openSidebar(browser: Browser): Promise<void> {
  await inWindow(browser, `SidebarController.show("_glossator-sidebar-action").then(() => 1)`)
}

export async function closeSidebar(browser: Browser): Promise<void> {
  await inWindow(browser, `SidebarController.hide(); 1`)
  await until("the sidebar to close", async () => (await sidebarAddress(browser)) === null)
}

/** Types into the address bar; what it suggests. */
export async function typeAddress(browser: Browser, words: string): Promise<string[]> {
  await inWindow(browser, `gURLBar.focus(); gURLBar.search(${JSON.stringify(words)}); 1`)
  return until("suggestions", async () => {
    const rows = await inWindow(
      browser,
      `[...document.querySelectorAll(".urlbarView-row")].map((row) => row.textContent.trim()).join("\\n")`,
    )
    const found = String(rows ?? "").split("\n")
    return found.length > 1 ? found : null
  })
}

/** Enter in the address bar; the address that the tab has then. */
export async function enterAddress(browser: Browser): Promise<string> {
  await inWindow(
    browser,
    `gURLBar.handleCommand(new KeyboardEvent("keydown", { key: "Enter" })); 1`,
  )
  return until("the address", async () => {
    const address = String(await inWindow(browser, `gBrowser.currentURI.spec`))
    return address.startsWith("moz-extension:") ? address : null
  })
}
