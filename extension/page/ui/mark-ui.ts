import type { TabWishes } from "#extension/shared/messages.ts"
import { ignore } from "../ignore.ts"
import type { Mark } from "../marks.ts"
import { tell } from "../wire.ts"
import type { Card } from "./card.ts"
import type { Host } from "./host.ts"
import { Hover } from "./hover.ts"
import { isInside, type Box, type Point } from "./place.ts"
import type { UiParts } from "./parts.ts"
import type { Strip, Tick } from "./strip.ts"

/** The page as cards and strip see it: a document of the web, or a PDF in the viewer. */
export interface MarkedPage {
  markAt(x: number, y: number): Mark | null
  /** Boxes of a mark in the window; none where it is out of the document at the moment. */
  boxesOf(mark: Mark): readonly Box[]
  ticks(): readonly Tick[]
  goTo(index: number): void
  step(by: 1 | -1): void
  /** Opens the panel on a mark, in the same user gesture. */
  openPanel(mark: Mark): void
}

/** Keys that scroll: whoever uses them goes through the page, and may want the strip. */
const SCROLLING = new Set(["PageDown", "PageUp", "ArrowDown", "ArrowUp", "Home", "End", " "])
/** How near to the right edge the pointer must come to bring the strip, in CSS pixels. */
const NEAR_EDGE = 40

/** Cards over marks and the strip beside the scrollbar. Nothing is in the page until one is wanted. */
export class MarkUi {
  readonly #page: MarkedPage
  #host: Host | null = null
  #card: Card | null = null
  #strip: Strip | null = null
  #wishes: TabWishes
  #current = -1
  readonly #hover: Hover
  readonly #bring: () => Promise<UiParts>
  #parts: UiParts | null = null
  #coming: Promise<UiParts> | undefined

  /** @param bring has what is drawn brought; asked at the first sign of a reader */
  constructor(page: MarkedPage, wishes: TabWishes, bring: () => Promise<UiParts>) {
    this.#page = page
    this.#bring = bring
    this.#wishes = wishes
    this.#hover = new Hover({
      openAt: ({ x, y }) => this.#openAt({ x, y }),
      card: () => this.#card?.box ?? null,
      close: () => this.close(),
    })
    this.wish(wishes)
    const capture = { capture: true, passive: true }
    addEventListener("wheel", () => this.#used(), capture)
    addEventListener("touchmove", () => this.#used(), capture)
    addEventListener("pointermove", ({ clientX }) => this.#nearEdge(clientX), capture)
    addEventListener("keydown", (event) => this.#key(event), { capture: true })
    addEventListener("scroll", (event) => this.#scrolled(event), capture)
    addEventListener("pointerdown", (event) => this.#pressed(event), capture)
    addEventListener("resize", () => this.#strip?.draw(this.#current), { passive: true })
  }

  wish(wishes: TabWishes): void {
    this.#wishes = wishes
    this.#hover.enable(wishes.hover && !wishes.off)
    if (wishes.off) this.clear()
  }

  /** The marks are others, or stand elsewhere. */
  changed(current: number): void {
    this.#current = current
    if (!this.#strip) return
    if (this.#hasStrip()) this.#strip.draw(current)
    else this.#dropStrip()
  }

  /** Shows which reference is the current one. */
  light(current: number): void {
    this.#current = current
    this.#used()
    this.#strip?.light(current)
  }

  /** Opens the card of a mark; with `byKey`, the keyboard goes into it. */
  open(mark: Mark, byKey = false): void {
    const boxes = this.#page.boxesOf(mark)
    this.#show(mark, boxes, boxes[0], byKey, null)
  }

  close(): void {
    this.#card?.close()
  }

  /** Takes everything of ours out of the page. */
  clear(): void {
    this.#card?.close()
    this.#dropStrip()
    this.#host?.remove()
    this.#host = this.#card = null
  }

  #openAt(point: Point): readonly Box[] | null {
    const mark = this.#page.markAt(point.x, point.y)
    if (!mark) return null
    const boxes = this.#page.boxesOf(mark)
    const under = boxes.find((box) => isInside(point, box)) ?? boxes[0]
    this.#show(mark, boxes, under, false, point)
    return boxes
  }

  #show(
    mark: Mark,
    boxes: readonly Box[],
    box: Box | undefined,
    byKey: boolean,
    point: Point | null,
  ): void {
    if (!box) return
    const { targets, instrument, sure, why } = mark.meaning
    void Promise.all([tell("glance", { targets, instrument, sure, why }), this.#brought()])
      .then(([glance, parts]) => {
        if (!glance || (point && !this.#wishes.hover)) return
        this.#host ??= parts.host()
        this.#card ??= parts.card(this.#host)
        const pin = (scope: "page" | "site", id: string | null) => {
          this.close()
          void tell("pin", { scope, instrument: id }).catch(ignore)
        }
        const actions = {
          open: () => this.#page.openPanel(mark),
          close: () => this.close(),
          hoverOff: () => {
            this.close()
            void tell("hoverOff").catch(ignore)
          },
          pin: (scope: "page" | "site") => pin(scope, instrument),
          unpin: () => pin("page", null),
        }
        this.#card.open(glance, box, actions, byKey)
        this.#hover.opened(boxes, point)
      })
      .catch(ignore)
  }

  #hasStrip(): boolean {
    const room = document.scrollingElement
    return room !== null && room.scrollHeight > innerHeight * 1.5 && this.#page.ticks().length > 1
  }

  #used(): void {
    if (this.#strip || this.#wishes.off || !this.#hasStrip()) return
    if (!this.#parts) {
      void this.#brought().then(() => this.#used(), ignore)
      return
    }
    this.#host ??= this.#parts.host()
    this.#strip = this.#parts.strip(this.#host, this.#page, this.#wishes.words)
    this.#strip.light(this.#current)
  }

  /** What is drawn, on its way from the first time on. */
  #brought(): Promise<UiParts> {
    this.#coming ??= this.#bring().then((parts) => (this.#parts = parts))
    // Where it failed, the next one tries again.
    this.#coming.catch(() => (this.#coming = undefined))
    return this.#coming
  }

  #dropStrip(): void {
    this.#strip?.remove()
    this.#strip = null
  }

  #nearEdge(x: number): void {
    // Well before a card is wanted.
    if (!this.#parts && !this.#wishes.off) this.#brought().catch(ignore)
    if (!this.#strip && x > innerWidth - NEAR_EDGE) this.#used()
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.#card?.isOpen) {
      this.close()
      event.stopPropagation()
      event.preventDefault()
    } else if (SCROLLING.has(event.key)) this.#used()
  }

  /** A card stays at its mark only while neither moves; its own text may scroll. */
  #scrolled({ target }: Event): void {
    if (target !== this.#host?.element) this.close()
  }

  #pressed({ target }: Event): void {
    if (target !== this.#host?.element) this.close()
  }
}
