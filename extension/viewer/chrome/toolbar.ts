import { say, whenSpoken } from "../words.ts"
import { button } from "./button.ts"
import { el } from "./el.ts"
import { named } from "./speak.ts"

/** What the buttons of the bar do. */
export interface Actions {
  openFile(): void
  sidebar(): void
  goTo(page: string): void
  page(by: 1 | -1): void
  turn(): void
  zoom(direction: 1 | -1): void
  zoomTo(choice: string): void
  find(): void
  print(): void
  save(): void
  openPanel(): void
}

const CHOICES = ["width", "page", "0.5", "0.75", "1", "1.25", "1.5", "2", "3", "4"]

/** The bar over the pages. */
export class Toolbar {
  readonly element: HTMLElement
  readonly sidebar: HTMLButtonElement
  #title = el("span", { class: "title" })
  #page: HTMLInputElement
  #count = el("span", { class: "of" })
  #zoom: HTMLSelectElement
  #other = el("option", { value: "other", hidden: true })
  #ends: { previous: HTMLButtonElement; next: HTMLButtonElement }
  #needDocument: (HTMLButtonElement | HTMLInputElement | HTMLSelectElement)[]

  constructor(actions: Actions) {
    this.sidebar = button("sidebar", "viewer.sidebar", actions.sidebar, "F4")
    this.sidebar.setAttribute("aria-expanded", "false")
    this.#page = named(
      el("input", { type: "text", class: "number", size: "4", autocomplete: "off" }),
      "viewer.page.number",
    )
    this.#page.addEventListener("change", () => {
      actions.goTo(this.#page.value)
      // Back to the pages: the field then shows the page that was reached.
      document.querySelector("main")?.focus({ preventScroll: true })
    })
    this.#page.addEventListener("focus", () => this.#page.select())
    this.#zoom = named(el("select", { class: "zoom" }), "viewer.zoom")
    this.#zoom.addEventListener("change", () => actions.zoomTo(this.#zoom.value))
    const find = button("find", "viewer.find", actions.find, "Ctrl+F")
    const out = button("out", "viewer.zoom.out", () => actions.zoom(-1), "Ctrl+-")
    const into = button("in", "viewer.zoom.in", () => actions.zoom(1), "Ctrl++")
    const previous = button("up", "viewer.page.previous", () => actions.page(-1), "P")
    const next = button("down", "viewer.page.next", () => actions.page(1), "N")
    const turn = button("turn", "viewer.turn", actions.turn, "T")
    this.#ends = { previous, next }
    // Scrolling and keys do the same where there is no room.
    for (const tool of [previous, next, turn]) tool.dataset["wide"] = ""
    const print = button("print", "viewer.print", actions.print, "Ctrl+P")
    const save = button("save", "viewer.save", actions.save, "Ctrl+S")
    const panel = button("panel", "viewer.panel", actions.openPanel)
    const open = button("open", "viewer.open", actions.openFile, "Ctrl+O")
    this.#needDocument = [this.sidebar, find, previous, this.#page, next, out, this.#zoom, into]
    this.#needDocument.push(turn, print, save)
    this.element = named(
      el(
        "header",
        { class: "bar", role: "toolbar" },
        group(this.sidebar, find),
        this.#title,
        group(previous, this.#page, this.#count, next),
        group(out, this.#zoom, into, turn),
        group(print, save, open, panel),
      ),
      "viewer.toolbar",
    )
    this.element.removeAttribute("title")
    whenSpoken(() => this.#speakZoom())
    this.ready(false)
  }

  /** Whether there is a document that the tools can work on. */
  ready(is: boolean): void {
    for (const tool of this.#needDocument) tool.disabled = !is
    if (is) return
    this.#title.textContent = ""
    this.#count.textContent = ""
    this.#page.value = ""
  }

  title(title: string): void {
    this.#title.textContent = title
    this.#title.title = title
  }

  page(label: string, page: number, count: number): void {
    if (document.activeElement !== this.#page) this.#page.value = label
    this.#ends.previous.disabled = page <= 1
    this.#ends.next.disabled = page >= count
    const { t, number } = say()
    this.#count.textContent =
      label === String(page)
        ? t("viewer.page.of", { count: number(count) })
        : t("viewer.page.of-labelled", { page: number(page), count: number(count) })
  }

  /** Shows the size of the pages: a way of fitting, or a share of the real size. */
  zoomed(fitting: string | null, factor: number): void {
    const choice = fitting ?? String(Math.round(factor * 100) / 100)
    const percent = say().t("viewer.zoom.percent", { percent: Math.round(factor * 100) })
    this.#other.textContent = percent
    this.#zoom.value = CHOICES.includes(choice) ? choice : "other"
    this.#zoom.dataset["factor"] = String(Math.round(factor * 100))
  }

  #speakZoom(): void {
    const { t } = say()
    const words = (choice: string) => {
      if (choice === "width") return t("viewer.zoom.width")
      if (choice === "page") return t("viewer.zoom.page")
      return t("viewer.zoom.percent", { percent: Math.round(Number(choice) * 100) })
    }
    const chosen = this.#zoom.value
    this.#zoom.replaceChildren(
      ...CHOICES.map((choice) => el("option", { value: choice }, words(choice))),
      this.#other,
    )
    if (chosen !== "") this.#zoom.value = chosen
  }
}

function group(...parts: HTMLElement[]): HTMLElement {
  return el("div", { class: "group" }, ...parts)
}
