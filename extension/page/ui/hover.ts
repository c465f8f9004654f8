import { isInside, isOnTheWay, type Box, type Point } from "./place.ts"

/** How long the pointer must rest on a mark before its card opens, in milliseconds. */
const REST = 150
/** How long a pointer on its way to the card may take, and how long a stray one is borne with. */
const ON_THE_WAY = 600
const ASTRAY = 120

/** What the hover watches over. */
export interface Hovered {
  /** Opens the card of the mark under a point, if there is one; gives its boxes. */
  openAt(point: Point): readonly Box[] | null
  /** The card while it is open. */
  card(): Box | null
  close(): void
}

/** Opens cards where the pointer rests, and closes them when it has gone elsewhere. */
export class Hover {
  readonly #hovered: Hovered
  #point: Point = { x: -1, y: -1 }
  #movedAt = 0
  #timer = 0
  #closing = 0
  /** Boxes of the mark whose card is open, and where the pointer was last on it. */
  #boxes: readonly Box[] = []
  #anchor: Point | null = null
  #enabled = false

  constructor(hovered: Hovered) {
    this.#hovered = hovered
    addEventListener("pointermove", (event) => this.#moved(event), { passive: true, capture: true })
    document.documentElement.addEventListener("pointerleave", () => this.#leaving(ASTRAY))
  }

  enable(on: boolean): void {
    this.#enabled = on
  }

  /** Tells it that a card was opened by other means, for a mark with these boxes. */
  opened(boxes: readonly Box[], at: Point | null): void {
    this.#boxes = boxes
    this.#anchor = at
    this.#stay()
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === "touch") return
    this.#point = { x: event.clientX, y: event.clientY }
    this.#movedAt = performance.now()
    const card = this.#hovered.card()
    if (card) this.#follow(card)
    else if (this.#enabled && event.buttons === 0) this.#waitForRest()
  }

  #waitForRest(): void {
    if (this.#timer !== 0) return
    const wait = () => {
      const left = REST - (performance.now() - this.#movedAt)
      this.#timer = left > 0 ? window.setTimeout(wait, left) : 0
      if (left > 0 || this.#hovered.card()) return
      const boxes = this.#hovered.openAt(this.#point)
      if (boxes) this.opened(boxes, this.#point)
    }
    this.#timer = window.setTimeout(wait, REST)
  }

  #follow(card: Box): void {
    const point = this.#point
    if (this.#boxes.some((box) => isInside(point, box))) {
      this.#anchor = point
      this.#stay()
    } else if (isInside(point, card)) this.#stay()
    // A card that a key opened has no pointer to follow.
    else if (this.#anchor === null) return
    else this.#leaving(isOnTheWay(this.#anchor, point, card) ? ON_THE_WAY : ASTRAY)
  }

  #stay(): void {
    clearTimeout(this.#closing)
    this.#closing = 0
  }

  #leaving(after: number): void {
    if (this.#anchor === null || !this.#hovered.card()) return
    // A wait that has begun goes on: it must not be drawn out by every small movement.
    if (this.#closing !== 0 && after === ON_THE_WAY) return
    this.#stay()
    this.#closing = window.setTimeout(() => {
      this.#closing = 0
      const card = this.#hovered.card()
      if (card && !isInside(this.#point, card)) this.#hovered.close()
    }, after)
  }
}
