import type { ViewerFault } from "../fault.ts"
import { say } from "../words.ts"
import { el } from "./el.ts"
import { named } from "./speak.ts"

/** A file of fewer bytes is there before anybody has read how much of it is. */
const WORTH_SAYING = 1_000_000

/** What is said in place of the pages, and above them. */
export class Notice {
  /** In the place of the pages: nothing open, still opening, cannot be opened. */
  readonly stage = el("div", { class: "stage" })
  /** One line that is read out: progress, found, scanned. */
  readonly line = named(el("div", { class: "line", role: "status" }), "viewer.status")
  #openFile: () => void

  constructor(openFile: () => void) {
    this.#openFile = openFile
    this.line.removeAttribute("title")
  }

  /** Nothing is open. */
  welcome(): void {
    const { t } = say()
    this.stage.replaceChildren(
      el("h1", {}, t("viewer.welcome.title")),
      el("p", {}, t("viewer.welcome.body")),
      this.#button(),
      el("p", { class: "soft" }, t("viewer.welcome.private")),
    )
  }

  opening(name: string): void {
    const { t } = say()
    this.stage.replaceChildren(el("p", { class: "soft" }, t("viewer.opening", { name })))
  }

  /** How much of the file has come, in bytes; `total` is 0 where nobody knows. */
  progress(loaded: number, total: number): void {
    if (Math.max(loaded, total) < WORTH_SAYING) return
    const { t, number } = say()
    const size = number(Math.round(loaded / 100_000) / 10)
    const of = number(Math.round(total / 100_000) / 10)
    this.line.textContent =
      total > 0 ? t("viewer.loading.of", { size, of }) : t("viewer.loading", { size })
  }

  fault(fault: ViewerFault): void {
    const { t } = say()
    this.line.textContent = ""
    this.stage.replaceChildren(
      el("h1", {}, t("viewer.fault.title")),
      el("p", { role: "alert" }, t(fault.key, fault.values)),
      this.#button(),
    )
  }

  /** One sentence above the pages; none to take it away. */
  say(sentence: string): void {
    this.line.textContent = sentence
  }

  clear(): void {
    this.stage.replaceChildren()
    this.line.textContent = ""
  }

  #button(): HTMLButtonElement {
    const button = el("button", { type: "button", class: "button" }, say().t("viewer.open"))
    button.addEventListener("click", this.#openFile)
    return button
  }
}
