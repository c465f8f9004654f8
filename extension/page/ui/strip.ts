import { make, type Host } from "./host.ts"

/** A mark as a line on the strip. */
export interface Tick {
  index: number
  /** Place in the document, 0 at its top to 1 at its end. */
  at: number
  sure: boolean
}

/** What the strip asks of the page. */
export interface Stripped {
  ticks(): readonly Tick[]
  goTo(index: number): void
  step(by: 1 | -1): void
}

/** Room at the ends of the strip, in CSS pixels, and how near two lines may come. */
const END = 4
const APART = 3

/** The strip beside the scrollbar: a line for each mark or crowd of marks, and two keys. */
export class Strip {
  readonly #element: HTMLElement
  readonly #page: Stripped
  #ticks: { line: HTMLElement; indexes: number[] }[] = []

  constructor(host: Host, page: Stripped, words: { next: string; previous: string }) {
    this.#page = page
    const key = (sign: string, label: string, by: 1 | -1) => {
      const button = make("button", { type: "button", "aria-label": label, title: label }, sign)
      button.addEventListener("click", () => page.step(by))
      return button
    }
    this.#element = make(
      "div",
      { class: "strip" },
      make("nav", {}, key("▲", words.previous, -1), key("▼", words.next, 1)),
    )
    this.#element.addEventListener("click", ({ target }) => {
      const tick = this.#ticks.find(({ line }) => line === target)
      if (tick) page.goTo(tick.indexes[0]!)
    })
    host.root.append(this.#element)
    this.draw(-1)
  }

  /** Draws the lines anew, one for marks that would touch. */
  draw(current: number): void {
    for (const { line } of this.#ticks) line.remove()
    this.#ticks = []
    const height = innerHeight - 2 * END
    for (const group of crowds(this.#page.ticks(), APART / height)) {
      const line = make("i", { "aria-hidden": "true" })
      line.style.top = `${Math.round(END + group.at * (height - APART))}px`
      line.toggleAttribute("data-unsure", !group.sure)
      this.#ticks.push({ line, indexes: group.indexes })
    }
    this.#element.prepend(...this.#ticks.map(({ line }) => line))
    this.light(current)
  }

  /** Shows which mark is the current one. */
  light(current: number): void {
    for (const { line, indexes } of this.#ticks)
      line.toggleAttribute("data-current", indexes.includes(current))
  }

  remove(): void {
    this.#element.remove()
  }
}

interface Crowd {
  at: number
  indexes: number[]
  /** Whether one of them is sure. */
  sure: boolean
}

/** Marks by place, those nearer than `apart` together. */
export function crowds(ticks: readonly Tick[], apart: number): Crowd[] {
  const found: Crowd[] = []
  for (const { at, index, sure } of ticks.toSorted((a, b) => a.at - b.at)) {
    const last = found.at(-1)
    if (last && at - last.at < apart) {
      last.indexes.push(index)
      last.sure ||= sure
    } else found.push({ at, indexes: [index], sure })
  }
  return found
}
