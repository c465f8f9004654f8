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
      func: modelHere,
    })
    .catch(() => [])
  const frames = found
    .filter(({ result }) => result !== null && result !== undefined)
    .map(({ frameId, result }) => ({ frame: frameId, model: result }) as FrameModel)
  if (frames.length > 0) return joinFrames(frames)
  // Pages of our own, such as the viewer, cannot be reached that way.
  return sendMessage("getPage", undefined, tabId).catch(() => undefined)
}

/** Runs in the page, without anything from outside itself. Its gate says no more than its status. */
function modelHere(): PageModel | null {
  const desk = globalThis.glossator
  if (!desk) return null
  return (
    desk.model?.() ?? {
      url: location.href,
      title: document.title,
      lang: document.documentElement?.lang ?? "",
      status: desk.status(),
      revision: 0,
      references: [],
    }
  )
}

/** Reads the page itself however long it is. */
export async function scanTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => globalThis.glossator?.scan(),
  })
}

/** Scrolls to a reference in whichever frame it stands; false where it is gone. */
export async function showInTab(tabId: number, place: Place): Promise<boolean> {
  const shown = await show(tabId, place)
  if (shown) await revealFrame(tabId, place.frame)
  return shown
}

async function show(tabId: number, place: Place): Promise<boolean> {
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [place.frame] },
      func: (there: Place) => globalThis.glossator?.show?.(there) ?? false,
      args: [place],
    })
    .catch(() => [])
  // As above: the viewer.
  if (!answer) return sendMessage("showReference", place, tabId).catch(() => false)
  return answer.result === true
}
