import { browser, type Browser } from "wxt/browser"
import { onMessage } from "#extension/shared/messages.ts"
import { wishesAt } from "#extension/shared/storage.ts"
import { theReader } from "./read.ts"
import { addressOf } from "./wishes.ts"

/** Brings the reader into documents whose gate asks for it. */
export function startInjecting(): void {
  onMessage("gateOpened", async ({ sender }) => {
    const tabId = sender.tab?.id
    if (tabId === undefined || (await wishesAt(addressOf(sender))).off) return false
    await startReaderIn(tabId, sender.frameId ?? 0)
    return true
  })
  onMessage("articleSeen", ({ sender }) => bring("/names.js", sender))
  onMessage("uiWanted", ({ sender }) => bring("/card.js", sender))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Chromium does not run content scripts in tabs that were open before the installation.
    if (reason === "install" && browser.sidePanel) void startGateInOpenTabs()
  })
}

async function startReaderIn(tabId: number, frame: number): Promise<void> {
  const target = { tabId, frameIds: [frame] }
  // Made while the page part looks for the text that it will send.
  theReader().catch(() => undefined)
  if (import.meta.env.FIREFOX) await paintIn(target)
  await browser.scripting.executeScript({ target, files: ["/reader.js"] })
}

/** Where the manifest has not: a sheet that the browser adds for us, for one of our own would change the page. */
async function paintIn(target: Browser.scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ["/marks.css"] })
}

/** Runs one of our scripts in the document that asks for it. */
async function bring(file: "/names.js" | "/card.js", { tab, frameId = 0 }: Asker): Promise<void> {
  if (tab?.id === undefined) return
  const target = { tabId: tab.id, frameIds: [frameId] }
  await browser.scripting.executeScript({ target, files: [file] })
}

interface Asker {
  tab?: { id?: number | undefined } | undefined
  frameId?: number | undefined
}

async function startGateIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true }
  await paintIn(target)
  await browser.scripting.executeScript({ target, files: ["/gate.js"] })
}

async function startGateInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*", "file:///*"] })
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && startGateIn(id)))
}
