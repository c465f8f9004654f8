import { browser } from "wxt/browser"
// For the type of the object that lies open in every frame.
import "#extension/shared/desk.ts"
import { onMessage } from "#extension/shared/messages.ts"
import { currentWords } from "./words.ts"
import { hoverCard, paused, pins, setPin, sitesOff, wishesAt } from "#extension/shared/storage.ts"

/** Tells pages what the user wants, and brings every change of mind to the tabs it concerns. */
export function startWishes(): void {
  onMessage("wishes", async ({ sender }) => {
    const [wishes, { t }] = await Promise.all([wishesAt(addressOf(sender)), currentWords()])
    return {
      ...wishes,
      canOpenPanel: browser.sidePanel !== undefined,
      words: { next: t("glance.next"), previous: t("glance.previous") },
    }
  })
  onMessage("pin", ({ data, sender }) => setPin(addressOf(sender), data.scope, data.instrument))
  onMessage("hoverOff", () => hoverCard.setValue(false))
  for (const wish of [paused, sitesOff, pins, hoverCard]) {
    wish.watch(() => void tellTabs())
  }
}

interface Sender {
  url?: string | undefined
  tab?: { url?: string | undefined } | undefined
}

/** The address that counts for switches and pins is the tab's, whatever frame asks. */
export function addressOf(sender: Sender): string {
  return sender.tab?.url ?? sender.url ?? ""
}

async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ["http://*/*", "https://*/*", "file:///*"] })
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && refreshTab(id)))
}

async function refreshTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.glossator?.refresh(),
  })
}
