import { say, whenSpoken } from "../words.ts"
import type { Session } from "../session.ts"
import { el } from "./el.ts"
import { outlineOf } from "./outline.ts"
import { named } from "./speak.ts"
import { Thumbnails } from "./thumbnails.ts"

type Tab = "pages" | "outline"

/** Beside the pages: small pictures of them, and the document's own outline. */
export class Sidebar {
  readonly element: HTMLElement
  #tabs: Record<Tab, HTMLButtonElement>
  #panes: Record<Tab, HTMLElement>
  #thumbnails: Thumbnails | null = null
  #session: Session | null = null
  #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
    this.#tabs = { pages: tabOf("pages"), outline: tabOf("outline") }
    this.#panes = { pages: paneOf("pages"), outline: paneOf("outline") }
    const tabs = named(
      el("div", { class: "tabs", role: "tablist" }, this.#tabs.pages, this.#tabs.outline),
      "viewer.sidebar",
    )
    tabs.removeAttribute("title")
    this.element = el(
      "aside",
      { class: "side", hidden: true },
      tabs,
      this.#panes.pages,
      this.#panes.outline,
    )
    for (const tab of ["pages", "outline"] as const) {
      this.#tabs[tab].addEventListener("click", () => this.#choose(tab))
      this.#tabs[tab].addEventListener("keydown", ({ key }) => {
        if (key !== "ArrowLeft" && key !== "ArrowRight") return
        const other = tab === "pages" ? "outline" : "pages"
        this.#choose(other)
        this.#tabs[other].focus()
      })
    }
    whenSpoken(() => {
      const { t } = say()
      this.#tabs.pages.textContent = t("viewer.pages")
      this.#tabs.outline.textContent = t("viewer.outline")
    })
    this.#choose("pages")
  }

  get open(): boolean {
    return !this.element.hidden
  }

  toggle(): void {
    this.element.hidden = !this.element.hidden
    document.body.classList.toggle("with-side", this.open)
    if (this.open) this.#fill()
    this.#changed()
  }

  /** Takes another document; nothing is made for it until the sidebar is open. */
  show(session: Session): void {
    this.#thumbnails?.close()
    this.#thumbnails = null
    this.#session = session
    this.#panes.outline.replaceChildren()
    if (this.open) this.#fill()
  }

  /** The references were read anew, or the language is another. */
  refresh(): void {
    this.#thumbnails?.refresh()
  }

  /** The pages were turned. */
  turned(): void {
    this.#thumbnails?.turned()
  }

  /** Another page is in view. */
  current(): void {
    this.#thumbnails?.current()
  }

  #choose(chosen: Tab): void {
    for (const tab of ["pages", "outline"] as const) {
      this.#tabs[tab].setAttribute("aria-selected", String(tab === chosen))
      this.#tabs[tab].tabIndex = tab === chosen ? 0 : -1
      this.#panes[tab].hidden = tab !== chosen
    }
  }

  #fill(): void {
    const session = this.#session
    if (!session || this.#thumbnails) return
    this.#thumbnails = new Thumbnails(session, this.#panes.pages)
    void outlineOf(session).then((outline) => {
      if (session !== this.#session) return
      this.#panes.outline.replaceChildren(
        outline ?? el("p", { class: "soft" }, say().t("viewer.outline.none")),
      )
    })
  }
}

function tabOf(tab: Tab): HTMLButtonElement {
  const attributes = {
    type: "button",
    role: "tab",
    id: `tab-${tab}`,
    "aria-controls": `pane-${tab}`,
  }
  return el("button", attributes)
}

function paneOf(tab: Tab): HTMLElement {
  const attributes = { role: "tabpanel", id: `pane-${tab}`, "aria-labelledby": `tab-${tab}` }
  return el("div", { class: "pane", tabindex: "-1", ...attributes })
}
