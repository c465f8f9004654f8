import { PIXELS } from "./page-view.ts"

/** Steps of the zoom keys, in shares of the real size. */
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5]
/** A page that fits the width is not blown up beyond this. */
const WIDEST = 1.6
/** White space beside a page, in CSS pixels. */
const MARGIN = 24
/** Wait after the last change before the pages are drawn anew, in milliseconds. */
const CALM = 120

/** As good as not scrolled, in CSS pixels. */
const NEAR_TOP = 40

export type Fit = "width" | "page" | null

/** The size at which pages are shown. What is in the middle of the window stays there. */
export class Zoom {
  fitting: Fit = "width"
  #factor = 1
  #pages: HTMLElement
  #currentSheet: () => HTMLElement
  #changed: () => void
  #timer = 0

  constructor(pages: HTMLElement, currentSheet: () => HTMLElement, changed: () => void) {
    this.#pages = pages
    this.#currentSheet = currentSheet
    this.#changed = changed
    this.#apply()
  }

  /** Share of the real size. */
  get factor(): number {
    return this.#factor
  }

  /** CSS pixels per point. */
  get scale(): number {
    return this.#factor * PIXELS
  }

  set(factor: number, y = innerHeight / 2): void {
    this.fitting = null
    this.#to(factor, y)
  }

  step(direction: 1 | -1): void {
    const next =
      direction > 0
        ? STEPS.find((step) => step > this.#factor + 0.01)
        : STEPS.findLast((step) => step < this.#factor - 0.01)
    if (next !== undefined) this.set(next)
  }

  /** Takes the size from the window, for as long as nothing else is chosen. */
  fit(how: Fit = this.fitting): void {
    this.fitting = how
    if (how === null) return
    const style = this.#currentSheet().style
    const width = Number(style.getPropertyValue("--w")) * PIXELS
    const height = Number(style.getPropertyValue("--h")) * PIXELS
    const room = this.#pages.clientWidth - Math.min(MARGIN, this.#pages.clientWidth * 0.04) * 2
    const wide = Math.min(WIDEST, room / width)
    const top = this.#pages.getBoundingClientRect().top + scrollY
    const high = (innerHeight - top - 16) / height
    this.#to(how === "width" ? wide : Math.min(wide, high), innerHeight / 2)
  }

  #to(factor: number, y: number): void {
    const wanted = Math.max(STEPS[0]!, Math.min(STEPS.at(-1)!, factor))
    if (Math.abs(wanted - this.#factor) < 0.001) return this.#changed()
    // At the very top the beginning stays in view, not what happens to be in the middle.
    if (scrollY < NEAR_TOP) y = this.#pages.getBoundingClientRect().top
    const sheet = this.#currentSheet()
    const before = sheet.getBoundingClientRect()
    const share = (y - before.top) / before.height
    this.#factor = wanted
    this.#apply()
    const after = sheet.getBoundingClientRect()
    scrollBy({ top: after.top + share * after.height - y, behavior: "instant" })
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(this.#changed, CALM)
  }

  #apply(): void {
    this.#pages.style.setProperty("--total-scale-factor", String(this.scale))
  }
}
