/**
 * Brings a range to the middle of the window and of every scrolling box around it. The element's
 * own scrollIntoView is no use: a plain text is one element as long as the document.
 */
export function scrollToRange(range: Range): void {
  let element: Element | null = range.startContainer.parentElement
  while (element) {
    if (element !== document.scrollingElement && scrolls(element)) {
      const box = element.getBoundingClientRect()
      element.scrollBy({ top: offCentre(range, box.top, box.height), behavior: "instant" })
    }
    element = element.parentElement ?? shadowHost(element)
  }
  scrollBy({ top: offCentre(range, 0, innerHeight), behavior: "instant" })
}

function offCentre(range: Range, top: number, height: number): number {
  const box = range.getBoundingClientRect()
  return box.top + box.height / 2 - (top + height / 2)
}

function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false
  const { overflowY } = getComputedStyle(element)
  return overflowY === "auto" || overflowY === "scroll"
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}
