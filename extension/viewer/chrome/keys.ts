/** What keys and the wheel do in the viewer. */
export interface KeyActions {
  openFile(): void
  find(): void
  /** Next or previous place that was found. */
  step(by: 1 | -1): void
  print(): void
  save(): void
  sidebar(): void
  zoom(direction: 1 | -1): void
  actualSize(): void
  /** Zooms about a height of the window, by a factor. */
  zoomAt(factor: number, y: number): void
  page(by: 1 | -1): void
  /** Turns all pages by a quarter, clockwise. */
  turn(): void
  /** Next or previous reference. */
  reference(by: 1 | -1): void
  /** Opens the card of the current reference; false where there is none. */
  card(): boolean
}

/** How much one step of the wheel zooms. */
const WHEEL = 1.1

/** Hears the keys of the viewer; scrolling keys are the browser's own. */
export function takeKeys(actions: KeyActions): void {
  const withControl: Record<string, () => void> = {
    o: actions.openFile,
    f: actions.find,
    p: actions.print,
    s: actions.save,
    "+": () => actions.zoom(1),
    "=": () => actions.zoom(1),
    "-": () => actions.zoom(-1),
    "0": actions.actualSize,
  }
  const alone: Record<string, () => void> = {
    F4: actions.sidebar,
    n: () => actions.page(1),
    p: () => actions.page(-1),
    j: () => actions.page(1),
    k: () => actions.page(-1),
    t: actions.turn,
    r: () => actions.reference(1),
    R: () => actions.reference(-1),
    ArrowRight: () => actions.page(1),
    ArrowLeft: () => actions.page(-1),
  }
  addEventListener("keydown", (event) => {
    if (event.altKey || document.querySelector("dialog[open]")) return
    const control = event.ctrlKey || event.metaKey
    if (event.key === "Enter" && !control && isIdle(event.target) && actions.card()) {
      return event.preventDefault()
    }
    if (event.key === "F3" || (control && event.key.toLowerCase() === "g")) {
      event.preventDefault()
      return actions.step(event.shiftKey ? -1 : 1)
    }
    const act = control ? withControl[event.key.toLowerCase()] : alone[event.key]
    if (!act || (!control && event.key !== "F4" && isTyping(event.target))) return
    event.preventDefault()
    act()
  })
  addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      actions.zoomAt(event.deltaY < 0 ? WHEEL : 1 / WHEEL, event.clientY)
    },
    { passive: false },
  )
}

/** Whether a key is meant for nothing but the document. */
function isIdle(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("body, main")
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea, [role=tab]") !== null
}
