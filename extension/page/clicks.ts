/** Elements that have their own use for a click. */
const TAKEN =
  "a[href],area,button,input,select,textarea,label,summary,option,[contenteditable]," +
  "[role=button],[role=link],[role=tab],[role=menuitem],[role=checkbox],[role=switch]"
/** So long a second click is waited for, in milliseconds: two select a word. The user's gesture lasts longer. */
const SECOND = 250

/**
 * Hears plain clicks that mean nothing else to the page: the main button, no key held, no text
 * selected, no link or control under it, not already dealt with by the page, and no second click
 * or selection right after it.
 */
export function onPlainClick(heard: (x: number, y: number) => void): void {
  let timer = 0
  addEventListener("click", (event) => {
    if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (isSelected()) return
    const path = event.composedPath()
    if (path.some((target) => target instanceof Element && target.matches(TAKEN))) return
    const { clientX, clientY } = event
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (!isSelected()) heard(clientX, clientY)
    }, SECOND)
  })
  addEventListener("pointerdown", () => clearTimeout(timer), { capture: true, passive: true })
}

function isSelected(): boolean {
  return getSelection()?.isCollapsed === false
}
