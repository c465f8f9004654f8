import type { Browser, Page } from "puppeteer-core"
import { serviceWorker, tabOf } from "../../scripts/lib/chromium.ts"

/** Keys by name: the browser's own number and the platform's, without which it hears no shortcut. */
const KEYS: Record<string, { code: string; windows: number; native: number }> = {
  ArrowDown: { code: "ArrowDown", windows: 40, native: 116 },
  ArrowUp: { code: "ArrowUp", windows: 38, native: 111 },
  L: { code: "KeyL", windows: 76, native: 46 },
  O: { code: "KeyO", windows: 79, native: 32 },
}
const ALT = 1
const SHIFT = 8

/** Alt+Shift and a key, as the browser hears it from a keyboard: a shortcut of an extension. */
export async function pressShortcut(page: Page, key: string): Promise<void> {
  const { code, windows, native } = KEYS[key]!
  const session = await page.createCDPSession()
  const pressed = {
    key,
    code,
    modifiers: ALT | SHIFT,
    windowsVirtualKeyCode: windows,
    nativeVirtualKeyCode: native,
  }
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...pressed })
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...pressed })
  await session.detach()
}

interface Chrome {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
  action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> }
  commands: { onCommand: Heard }
  contextMenus: { onClicked: Heard }
  omnibox: { onInputChanged: Heard; onInputEntered: Heard }
}

interface Heard {
  dispatch(...args: unknown[]): void
}

/** An entry of the menus, through the extension's own handler: no automation opens a native menu. */
export async function chooseInMenu(
  browser: Browser,
  page: Page,
  menuItemId: string,
  clicked: { selectionText?: string; linkUrl?: string } = {},
): Promise<void> {
  await hear(browser, page, "contextMenus.onClicked", { menuItemId, ...clicked })
}

/** A command that has no key of its own, through the extension's own handler. */
export async function giveCommand(browser: Browser, page: Page, command: string): Promise<void> {
  await hear(browser, page, "commands.onCommand", command)
}

/** Lets the extension hear of something that was done in a page's tab. */
async function hear(
  browser: Browser,
  page: Page,
  event: "contextMenus.onClicked" | "commands.onCommand",
  what: unknown,
): Promise<void> {
  const worker = await serviceWorker(browser)
  const { id } = await tabOf(browser, page)
  await worker.evaluate(
    async (name, done, tabId) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome }
      const tab = (await chrome.tabs.query({})).find((each) => each.id === tabId)
      const { onClicked } = chrome.contextMenus
      const { onCommand } = chrome.commands
      ;(name === "commands.onCommand" ? onCommand : onClicked).dispatch(done, tab)
    },
    event,
    what,
    id,
  )
}

/** What the address bar suggests after the keyword, through the extension's own handler. */
export async function suggestedFor(
  browser: Browser,
  typed: string,
): Promise<{ content: string; description: string }[]> {
  const worker = await serviceWorker(browser)
  return worker.evaluate((text) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    return new Promise<{ content: string; description: string }[]>((resolve) => {
      chrome.omnibox.onInputChanged.dispatch(text, resolve)
    })
  }, typed)
}

/** Enter in the address bar after the keyword, through the extension's own handler. */
export async function enterInAddressBar(browser: Browser, typed: string): Promise<void> {
  const worker = await serviceWorker(browser)
  await worker.evaluate((text) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    chrome.omnibox.onInputEntered.dispatch(text, "newForegroundTab")
  }, typed)
}

/** What the toolbar button says beside a page: its number and its tooltip. */
export async function toolbarOf(
  browser: Browser,
  page: Page,
): Promise<{ badge: string; title: string }> {
  const worker = await serviceWorker(browser)
  const { id } = await tabOf(browser, page)
  return worker.evaluate(async (tabId) => {
    const { action } = (globalThis as unknown as { chrome: Chrome }).chrome
    return {
      badge: await action.getBadgeText({ tabId }),
      title: await action.getTitle({ tabId }),
    }
  }, id)
}
