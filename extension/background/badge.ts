import { browser } from "wxt/browser"
// For the type of the object that lies open in every frame.
import "#extension/shared/desk.ts"
import { onMessage } from "#extension/shared/messages.ts"

/** Shows on the toolbar how many references the tab has, all frames together. */
export function startBadge(): void {
  onMessage("pageChanged", async ({ data, sender }) => {
    const tabId = sender.tab?.id
    if (tabId === undefined) return
    const count = (await countIn(tabId)) ?? data.count
    await browser.action.setBadgeBackgroundColor({ tabId, color: "#1b5e53" })
    await browser.action.setBadgeText({ tabId, text: count === 0 ? "" : String(count) })
  })
}

/** Asks every frame, so that no count of a frame that has gone is kept; null in pages of our own. */
async function countIn(tabId: number): Promise<number | null> {
  const frames = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.glossator?.whereabouts?.().count ?? 0,
    })
    .catch(() => null)
  return frames?.reduce((sum, { result }) => sum + (result ?? 0), 0) ?? null
}
