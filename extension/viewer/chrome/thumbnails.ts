import type { Session } from "../session.ts"
import { say } from "../words.ts"
import { viewportOf } from "../pages/viewport.ts"
import { el } from "./el.ts"

/** Width of a small picture, in CSS pixels. */
const WIDTH = 104

/** Small pictures of all pages, with the number of references on each; drawn only while in view. */
export class Thumbnails {
  #session: Session
  #buttons: HTMLButtonElement[] = []
  #observer: IntersectionObserver
  #current: HTMLButtonElement | undefined
  #waiting: number[] = []
  #busy = false
  #closed = false

  constructor(session: Session, pane: HTMLElement) {
    this.#session = session
    const list = el("ol", { class: "thumbnails" })
    this.#observer = new IntersectionObserver((entries) => this.#cross(entries), {
      root: pane,
      rootMargin: "100px 0px",
    })
    for (let page = 1; page <= session.pages.count; page += 1) {
      const button = el("button", { type: "button", "data-page": String(page) })
      button.append(el("span", { class: "picture" }), el("span", { class: "label" }))
      button.addEventListener("click", () => session.pages.go(page))
      this.#buttons.push(button)
      list.append(el("li", {}, button))
      this.#observer.observe(button)
    }
    pane.replaceChildren(list)
    this.refresh()
  }

  /** Says how many references each page holds. */
  refresh(): void {
    const { t, n } = say()
    for (const [i, button] of this.#buttons.entries()) {
      const count = this.#session.paint.countOn(i + 1)
      const label = this.#session.pages.label(i + 1)
      button.lastElementChild!.textContent = count > 0 ? `${label} · ${count}` : label
      const name = t("viewer.pages.name", { page: label })
      button.ariaLabel = count > 0 ? `${name}, ${n("page.count", count)}` : name
    }
    this.current()
  }

  /** Says which page is in view. */
  current(): void {
    const button = this.#buttons[this.#session.pages.current - 1]
    if (button === this.#current) return
    if (this.#current) this.#current.ariaCurrent = null
    this.#current = button
    if (!button) return
    button.ariaCurrent = "page"
    button.scrollIntoView({ block: "nearest" })
  }

  /** The pages were turned: pictures of them are made anew. */
  turned(): void {
    for (const button of this.#buttons) {
      erase(button)
      this.#observer.unobserve(button)
      this.#observer.observe(button)
    }
  }

  close(): void {
    this.#closed = true
    this.#observer.disconnect()
    for (const button of this.#buttons) erase(button)
  }

  #cross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const page = Number((target as HTMLElement).dataset["page"])
      this.#waiting = this.#waiting.filter((other) => other !== page)
      if (isIntersecting) this.#waiting.push(page)
      else erase(target)
    }
    void this.#draw()
  }

  async #draw(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    for (let page = this.#waiting.shift(); page; page = this.#waiting.shift()) {
      await this.#drawOne(page).catch(() => undefined)
      if (this.#closed) break
    }
    this.#busy = false
  }

  async #drawOne(number: number): Promise<void> {
    const picture = this.#buttons[number - 1]!.firstElementChild!
    if (picture.firstChild) return
    const page = await this.#session.open.document.getPage(number)
    const { turned } = this.#session.pages
    const { width } = viewportOf(page, 1, turned)
    const viewport = viewportOf(page, (WIDTH * Math.min(2, devicePixelRatio)) / width, turned)
    const canvas = el("canvas", { "aria-hidden": "true" })
    canvas.width = Math.max(1, Math.floor(viewport.width))
    canvas.height = Math.max(1, Math.floor(viewport.height))
    await page.render({ canvas, viewport }).promise
    if (!this.#closed) picture.replaceChildren(canvas)
  }
}

function erase(button: Element): void {
  const canvas = button.querySelector("canvas")
  if (!canvas) return
  canvas.width = 0
  canvas.remove()
}
