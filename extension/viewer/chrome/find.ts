import { findIn, type Found } from "../text/find.ts"
import { spansOf } from "../text/pdf-source.ts"
import type { Session } from "../session.ts"
import { say } from "../words.ts"
import { button } from "./button.ts"
import { el } from "./el.ts"
import { named } from "./speak.ts"

/** Wait after the last letter before the document is searched, in milliseconds. */
const CALM = 150

/** The line that looks for words in the document. Accents and case do not matter. */
export class FindBar {
  readonly element: HTMLElement
  #field = named(el("input", { type: "search", autocomplete: "off" }), "viewer.find")
  #count = el("span", { class: "of", role: "status" })
  #session: () => Session | null
  #found: Found[] = []
  #at = -1
  #timer = 0

  constructor(session: () => Session | null) {
    this.#session = session
    const before = button("up", "viewer.find.previous", () => this.step(-1), "Shift+F3")
    const after = button("down", "viewer.find.next", () => this.step(1), "F3")
    const close = button("close", "viewer.find.close", () => this.close())
    this.element = el(
      "search",
      { class: "find", hidden: true },
      this.#field,
      this.#count,
      before,
      after,
      close,
    )
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#search(), CALM)
    })
    this.#field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.step(event.shiftKey ? -1 : 1)
      else if (event.key === "Escape") this.close()
      else return
      event.preventDefault()
    })
  }

  open(): void {
    if (!this.#session()) return
    this.element.hidden = false
    const selected = getSelection()?.toString().trim() ?? ""
    if (selected !== "" && selected.length < 80) {
      this.#field.value = selected.replaceAll(/\s+/g, " ")
      this.#search()
    }
    this.#field.focus()
    this.#field.select()
  }

  close(): void {
    if (this.element.hidden) return
    this.element.hidden = true
    this.#found = []
    this.repaint()
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true })
  }

  /** Goes to the next place, or the one before; round at the ends. */
  step(by: 1 | -1): void {
    const count = this.#found.length
    if (count === 0) return
    this.#go((this.#at + by + count) % count)
  }

  /** Paints what was found on the pages that are near. */
  repaint(): void {
    const session = this.#session()
    if (!session) return
    const rangesOf = ({ block, start, end }: Found) => session.source.ranges(block, start, end)
    const near = new Set(session.pages.near())
    const shown = this.#found.filter(({ pages }) => pages.some((page) => near.has(page)))
    session.paint.only("glossator-found", shown.flatMap(rangesOf))
    const current = this.#found[this.#at]
    session.paint.only("glossator-found-current", current ? rangesOf(current) : [])
  }

  /** The document has grown or is another. */
  refresh(): void {
    if (!this.element.hidden) this.#search(true)
  }

  #search(stay = false): void {
    const session = this.#session()
    if (!session) return
    this.#found = findIn(session.source.known, this.#field.value)
    const from = this.#found.findIndex(({ pages }) => pages[0]! >= session.pages.current)
    this.#at = Math.max(from, 0)
    if (this.#found.length > 0 && !stay) this.#go(this.#at)
    else this.#say()
    this.repaint()
  }

  #go(index: number): void {
    this.#at = index
    const session = this.#session()
    const found = this.#found[index]
    if (!session || !found) return
    const [span] = spansOf(found.block, found.start, found.end)
    if (span) session.pages.go(span.page, session.source.heightOf(span))
    void session.pages.whenShown(found.pages[0]!).then(() => this.repaint())
    this.#say()
  }

  #say(): void {
    const { t, number } = say()
    const count = this.#found.length
    const where = { at: number(this.#at + 1), count: number(count) }
    if (this.#field.value.trim() === "") this.#count.textContent = ""
    else this.#count.textContent = count > 0 ? t("viewer.find.at", where) : t("viewer.find.none")
  }
}
