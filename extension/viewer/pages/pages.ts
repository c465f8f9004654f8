import type { PDFDocumentProxy } from "pdfjs-dist"
import { el } from "../chrome/el.ts"
import { PageView, type Size } from "./page-view.ts"
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
  #drawing = false
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
        void this.#draw()
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
    const bar = this.#barHeight()
    const box = view.sheet.getBoundingClientRect()
    const top =
      y === undefined
        ? box.top - bar - 8
        : box.top + y * this.zoom.scale - bar - (innerHeight - bar) / 3
    scrollBy({ top, behavior: "instant" })
    this.#look()
  }

  /** Resolves once the text of a page is there: at once for one in view. */
  async whenShown(page: number): Promise<void> {
    const view = this.#views[page - 1]
    if (view) await this.#show(view)
  }

  /** Opens an inner link or an entry of the outline. */
  async follow(dest: unknown): Promise<void> {
    const place = await placeOf(this.#document, dest).catch(() => null)
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
        view.hide()
        this.#shows.delete(view)
        this.#listener.hidden(view.number)
      }
    }
    this.#look()
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
        void this.#draw()
      })
    this.#shows.set(view, showing)
    return showing
  }

  /** Draws the pages that need it, one after the other, the one in the middle of the window first. */
  async #draw(): Promise<void> {
    if (this.#drawing) return
    this.#drawing = true
    const done = new Set<PageView>()
    let scale = this.zoom.scale
    for (let next = this.#nearest(done); next; next = this.#nearest(done)) {
      if (scale !== this.zoom.scale) {
        scale = this.zoom.scale
        done.clear()
        continue
      }
      done.add(next)
      await next.draw(scale)
    }
    this.#drawing = false
  }

  #nearest(done: ReadonlySet<PageView>): PageView | undefined {
    const distance = ({ number }: PageView) => Math.abs(number - this.#current)
    return [...this.#near]
      .filter((view) => view.ready && !done.has(view))
      .sort((a, b) => distance(a) - distance(b))[0]
  }

  #look(): void {
    const middle = innerHeight * 0.4
    let best = this.#current
    for (const view of this.#near) {
      const { top, bottom } = view.sheet.getBoundingClientRect()
      if (top <= middle && bottom >= middle) best = view.number
    }
    if (best === this.#current) return
    this.#current = best
    this.#listener.current(best)
  }

  #barHeight(): number {
    return document.querySelector(".bar")?.getBoundingClientRect().height ?? 0
  }
}

/** Page and height in points from its top that a destination of a document names. */
async function placeOf(document: PDFDocumentProxy, dest: unknown) {
  const explicit = typeof dest === "string" ? await document.getDestination(dest) : dest
  if (!Array.isArray(explicit)) return null
  const [target, kind, ...values] = explicit as [unknown, { name?: string }, ...(number | null)[]]
  const index = typeof target === "number" ? target : await document.getPageIndex(target as never)
  const top = kind?.name === "XYZ" ? values[1] : kind?.name?.startsWith("FitH") ? values[0] : null
  const page = await document.getPage(index + 1)
  const viewport = page.getViewport({ scale: 1 })
  const y = typeof top === "number" ? viewport.convertToViewportPoint(0, top)[1] : undefined
  return { page: index + 1, y: y as number | undefined }
}
