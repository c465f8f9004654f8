/** Elements that have their own use for a click. */
const TAKEN =
  "a[href], area, button, input, select, textarea, label, summary, option, [contenteditable], " +
  "[role=button], [role=link], [role=tab], [role=menuitem], [role=checkbox], [role=switch]"

/**
 * Hears plain clicks that mean nothing else to the page: the main button, no key held, no text
 * selected, no link or control under it, and not already dealt with by the page.
 */
export function onPlainClick(heard: (x: number, y: number) => void): void {
  addEventListener("click", (event) => {
    if (!event.isTrusted || event.defaultPrevented || event.button !== 0 || event.detail > 1) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (getSelection()?.isCollapsed === false) return
    const path = event.composedPath()
    if (path.some((target) => target instanceof Element && target.matches(TAKEN))) return
    heard(event.clientX, event.clientY)
  })
}
