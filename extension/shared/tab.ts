import { browser } from "wxt/browser"
// For the type of the object that lies open in every frame.
import "./desk.ts"
import { joinFrames, type FrameModel } from "./frames.ts"
import { sendMessage, type PageModel, type Place } from "./messages.ts"
import { revealFrame } from "./reveal.ts"

/** What is known of all documents of a tab, as one; undefined where nothing of ours answers. */
export async function readTab(tabId: number): Promise<PageModel | undefined> {
  const found = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.glossator?.model() ?? null,
    })
    .catch(() => [])
  const frames = found
    .filter(({ result }) => result !== null && result !== undefined)
    .map(({ frameId, result }) => ({ frame: frameId, model: result }) as FrameModel)
  if (frames.length > 0) return joinFrames(frames)
  // Pages of our own, such as the viewer, cannot be reached that way.
  return sendMessage("getPage", undefined, tabId).catch(() => undefined)
}

/** Scrolls to a reference in whichever frame it stands; false where it is gone. */
export async function showInTab(tabId: number, place: Place): Promise<boolean> {
  const target = { tabId, frameId: place.frame }
  const shown = (await sendMessage("showReference", place, target).catch(() => false)) ?? false
  if (shown) await revealFrame(tabId, place.frame)
  return shown
}
