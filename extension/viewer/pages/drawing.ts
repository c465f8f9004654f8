import type { PageView } from "./page-view.ts"

/** Draws the pages that need it, one after the other, the nearest to the one in view first. */
export class Drawing {
  #near: ReadonlySet<PageView>
  #scale: () => number
  #current: () => number
  #busy = false

  constructor(near: ReadonlySet<PageView>, scale: () => number, current: () => number) {
    this.#near = near
    this.#scale = scale
    this.#current = current
  }

  async draw(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    const done = new Set<PageView>()
    let scale = this.#scale()
    for (let next = this.#nearest(done); next; next = this.#nearest(done)) {
      if (scale !== this.#scale()) {
        scale = this.#scale()
        done.clear()
        continue
      }
      done.add(next)
      await next.draw(scale)
    }
    this.#busy = false
  }

  #nearest(done: ReadonlySet<PageView>): PageView | undefined {
    const distance = ({ number }: PageView) => Math.abs(number - this.#current())
    return [...this.#near]
      .filter((view) => view.ready && !done.has(view))
      .sort((a, b) => distance(a) - distance(b))[0]
  }
}
