import { browser } from "wxt/browser"
// For the type of the object that lies open in every frame.
import "./desk.ts"

/** Where a lit reference stands: through which frames, innermost first, and how far down there. */
interface Spot {
  /** Place of each frame among its parent's frames. */
  path: number[]
  /** From the top of the frame's window, in CSS pixels. */
  y: number
}

/**
 * Scrolls the pages around a frame so that what was just lit in the frame is seen. A frame of
 * another origin cannot move its parents, and nothing may be posted to them, because the page would
 * hear it: so each document around it is asked in turn.
 */
export async function revealFrame(tabId: number, frameId: number): Promise<void> {
  if (frameId === 0) return
  const [found] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: spotInFrame })
    .catch(() => [])
  const spot = found?.result
  if (!spot) return
  let y: number | null = spot.y
  for (let depth = 0; depth < spot.path.length && y !== null; depth += 1) {
    const args: [number[], number, number] = [spot.path.slice(depth + 1), spot.path[depth]!, y]
    const answers: { result?: number | null }[] = await browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, func: scrollToFrame, args })
      .catch(() => [])
    y = answers.find(({ result }) => typeof result === "number")?.result ?? null
  }
}

/** Runs in the frame, without anything from outside itself. */
function spotInFrame(): Spot | null {
  const y = globalThis.glossator?.height?.() ?? null
  if (y === null) return null
  const path: number[] = []
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    let index = 0
    while (index < at.parent.length && at.parent[index] !== at) index += 1
    path.push(index)
  }
  return { path, y }
}

/**
 * Runs in every frame, without anything from outside itself; acts in the one at `path`: brings
 * the height `y` of its child frame into view. Gives the height at which it stands then.
 */
function scrollToFrame(path: number[], child: number, y: number): number | null {
  let at: Window = window
  for (const index of path) {
    if (at === at.parent || at.parent[index] !== at) return null
    at = at.parent
  }
  if (at !== at.parent) return null
  const inside = window[child]
  const element = [...document.querySelectorAll("iframe, frame, object, embed")].find(
    (each) => (each as HTMLIFrameElement).contentWindow === inside,
  )
  if (!element) return null
  const height = () => element.getBoundingClientRect().top + element.clientTop + y
  const isSeen = () => height() > innerHeight * 0.1 && height() < innerHeight * 0.9
  if (!isSeen()) {
    // For boxes around it that scroll; a frame may be far taller than the window.
    element.scrollIntoView({ block: "nearest", behavior: "instant" })
    if (!isSeen()) scrollBy({ top: height() - innerHeight / 2, behavior: "instant" })
  }
  return height()
}
