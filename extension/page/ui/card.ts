import type { Glance } from "#extension/shared/glance.ts"
import { drawCard, type CardActions } from "./card-view.ts"
import type { Host } from "./host.ts"
import { placeCard, type Box } from "./place.ts"

/** The card over a mark: at most one at a time. */
export class Card {
  readonly #host: Host
  #element: HTMLElement | null = null
  #before: Element | null = null

  constructor(host: Host) {
    this.#host = host
  }

  get isOpen(): boolean {
    return this.#element !== null
  }

  /** Where it is in the window; null while it is shut. */
  get box(): Box | null {
    return this.#element?.getBoundingClientRect() ?? null
  }

  /** Opens it for a mark at `mark`; with `takesFocus` the keyboard goes into it, until it closes. */
  open(glance: Glance, mark: Box, actions: CardActions, takesFocus: boolean): void {
    this.close()
    const element = drawCard(glance, actions)
    // Measured where it cannot be seen, so that it does not jump.
    element.style.visibility = "hidden"
    this.#host.root.append(element)
    this.#element = element
    const { width, height } = element.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const window = { width: clientWidth || innerWidth, height: clientHeight || innerHeight }
    const place = placeCard(mark, { width, height }, window)
    element.style.left = `${place.left}px`
    element.style.top = `${place.top}px`
    element.style.visibility = ""
    if (!takesFocus) return
    this.#before = document.activeElement
    element.querySelector<HTMLElement>("footer button, button")?.focus()
  }

  close(): void {
    const hadFocus = this.#element !== null && this.#host.root.activeElement !== null
    this.#element?.remove()
    this.#element = null
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus()
    this.#before = null
  }
}
