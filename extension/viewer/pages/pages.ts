import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist"
import { el } from "../chrome/el.ts"
import { placeOf } from "./destination.ts"
import { Drawing } from "./drawing.ts"
import { mostInView, scrollTo } from "./in-window.ts"
import { PageView, type Size } from "./page-view.ts"
import { viewportOf } from "./viewport.ts"
import { Zoom } from "./zoom.ts"

/** How far beyond the window pages are kept ready, in shares of its height. */
const MARGIN = "75%"

/** Hears of what happens to pages. Page numbers count from 1. */
export interface PagesListener {
  /** The text of a page is on its sheet. */
  shown(page: number): void
  hidden(page: number): void
  /** Another page fills most of the window. */
  current(page: number): void
  zoomed(): void
}

/** All pages of a document one under the other; only those near the window hold anything. */
export class Pages {
  readonly element = el("div", { class: "pages" })
  readonly zoom: Zoom
  readonly count: number
  labels: readonly string[] | null = null
  #views: PageView[] = []
  #document: PDFDocumentProxy
  #listener: PagesListener
  #near = new Set<PageView>()
  #shows = new Map<PageView, Promise<void>>()
  #observer: IntersectionObserver
  #current = 1
  #turned = 0
  #drawing = new Drawing(
    this.#near,
    () => this.zoom.scale,
    () => this.#current,
  )
  #closed = new AbortController()

  constructor(document: PDFDocumentProxy, first: Size, listener: PagesListener) {
    this.#document = document
    this.#listener = listener
    this.count = document.numPages
    for (let number = 1; number <= this.count; number += 1)
      this.#views.push(new PageView(document, number, first))
    this.element.append(...this.#views.map((view) => view.sheet))
    this.zoom = new Zoom(
      this.element,
      () => this.#views[this.#current - 1]!.sheet,
      () => {
        listener.zoomed()
        void this.#drawing.draw()
      },
    )
    this.#observer = new IntersectionObserver((entries) => this.#cross(entries), {
      rootMargin: `${MARGIN} 0px`,
    })
    for (const view of this.#views) this.#observer.observe(view.sheet)
    const { signal } = this.#closed
    addEventListener("scroll", () => this.#look(), { passive: true, signal })
    addEventListener("resize", () => this.zoom.fit(), { signal })
  }

  get current(): number {
    return this.#current
  }

  /** How far the reader has turned all pages, clockwise, in degrees. */
  get turned(): number {
    return this.#turned
  }

  /** Turns all pages by a quarter, clockwise. */
  turn(): void {
    this.#turned = (this.#turned + 90) % 360
    const near = [...this.#near]
    for (const view of near) this.#hide(view)
    for (const view of this.#views) view.turn(this.#turned)
    this.zoom.fit()
    this.go(this.#current)
    for (const view of near) void this.#show(view)
  }

  /** The text sheet of a page, while it is near. */
  text(page: number) {
    return this.#views[page - 1]?.text ?? null
  }

  /** Pages whose text is there. */
  *near(): Generator<number> {
    for (const view of this.#near) if (view.text) yield view.number
  }

  /** What the document itself calls a page: "iv", "A-3"; its number where it says nothing. */
  label(page: number): string {
    return this.labels?.[page - 1] || String(page)
  }

  sheet(page: number): HTMLElement | null {
    return this.#views[page - 1]?.sheet ?? null
  }

  resize(page: number, size: Size): void {
    this.#views[page - 1]?.resize(size)
  }

  /** Size of a page as it is turned, in points. */
  size(page: number): Size {
    return this.#views[page - 1]!.size
  }

  /** Box of a page in the window. */
  box(page: number): DOMRect {
    return this.#views[page - 1]!.sheet.getBoundingClientRect()
  }

  /** The page on whose sheet a node is. */
  pageOf(node: Node): number | null {
    const sheet = node.parentElement?.closest<HTMLElement>(".sheet")
    return sheet ? Number(sheet.dataset["page"]) : null
  }

  /** Scrolls to a page; to a place in it where `y` is given, in points from its top. */
  go(page: number, y?: number): void {
    const view = this.#views[Math.max(1, Math.min(this.count, page)) - 1]!
    scrollTo(view.sheet, y === undefined ? null : y * this.zoom.scale)
    this.#look()
  }

  /** Resolves once the text of a page is there: at once for one in view. */
  async whenShown(page: number): Promise<void> {
    const view = this.#views[page - 1]
    if (view) await this.#show(view)
  }

  /** Opens an inner link or an entry of the outline. */
  async follow(dest: unknown): Promise<void> {
    const viewOf = (page: PDFPageProxy) => viewportOf(page, 1, this.#turned)
    const place = await placeOf(this.#document, dest, viewOf).catch(() => null)
    if (place) this.go(place.page, place.y)
  }

  close(): void {
    this.#closed.abort()
    this.#observer.disconnect()
    for (const view of this.#near) view.hide()
    this.element.remove()
  }

  #cross(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const view = this.#views[Number((target as HTMLElement).dataset["page"]) - 1]!
      if (isIntersecting) {
        this.#near.add(view)
        void this.#show(view)
      } else if (this.#near.delete(view)) {
        this.#hide(view)
      }
    }
    this.#look()
  }

  #hide(view: PageView): void {
    view.hide()
    this.#shows.delete(view)
    this.#listener.hidden(view.number)
  }

  #show(view: PageView): Promise<void> {
    const known = this.#shows.get(view)
    if (known) return known
    this.#near.add(view)
    const showing = view
      .show((target) => {
        if (typeof target !== "string") void this.follow(target.dest)
      })
      .then(() => {
        if (view.text) this.#listener.shown(view.number)
        void this.#drawing.draw()
      })
    this.#shows.set(view, showing)
    return showing
  }

  #look(): void {
    const best = mostInView(this.#near) ?? this.#current
    if (best === this.#current) return
    this.#current = best
    this.#listener.current(best)
  }
}
