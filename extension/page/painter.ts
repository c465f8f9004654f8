import type { Mark } from "./marks.ts"
import type { PageSource } from "./source.ts"

/** Names in the page's registry of highlights, which all scripts share: hence the prefix. */
const SURE = "glossator-sure"
const UNSURE = "glossator-unsure"
const CURRENT = "glossator-current"

/** More marks than this are painted only near the window: ranges cost the page at every change. */
const MANY = 1000
/** How far around the window counts as near, in heights of the window. */
const NEAR = 1.5
/** How long the reference that was asked for stays lit, in milliseconds. */
const FLASH = 1500

/** Paints the marks of one source. */
export class Painter {
  readonly #source: PageSource
  #sure = new Highlight()
  #unsure = new Highlight()
  #observer: IntersectionObserver | null = null
  /** Marks by the element whose nearness decides, and the ranges of those that are near. */
  #marks = new Map<Element, Mark[]>()
  #near = new Map<Element, AbstractRange[]>()
  #flashTimer = 0

  constructor(source: PageSource) {
    this.#source = source
  }

  /** Paints a reading in place of the one before; a page never shows half of each. */
  paint(marks: readonly Mark[]): void {
    this.#observer?.disconnect()
    this.#observer = null
    this.#marks.clear()
    this.#near.clear()
    this.#sure = new Highlight()
    this.#unsure = new Highlight()
    if (marks.length <= MANY) for (const mark of marks) this.#add(mark)
    else this.#paintNear(marks)
    show(SURE, this.#sure)
    show(UNSURE, this.#unsure)
  }

  /** Lights one mark for a moment. Null where its text has gone. */
  flash(mark: Mark): Range | null {
    const range = this.#source.liveRange(mark.block, mark.start, mark.end)
    if (!range) return null
    const current = new Highlight(range)
    current.priority = 1
    show(CURRENT, current)
    clearTimeout(this.#flashTimer)
    this.#flashTimer = window.setTimeout(() => CSS.highlights.delete(CURRENT), FLASH)
    return range
  }

  #paintNear(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const element = this.#source.element(mark.block)
      const known = element && this.#marks.get(element)
      if (known) known.push(mark)
      else if (element) this.#marks.set(element, [mark])
      else this.#add(mark)
    }
    const margin = innerHeight * NEAR
    for (const element of this.#marks.keys()) {
      const { top, bottom } = element.getBoundingClientRect()
      if (bottom > -margin && top < innerHeight + margin) this.#come(element)
    }
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), {
      rootMargin: `${NEAR * 100}% 0px`,
    })
    for (const element of this.#marks.keys()) this.#observer.observe(element)
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#come(target)
      else this.#go(target)
    }
    show(SURE, this.#sure)
    show(UNSURE, this.#unsure)
  }

  #come(element: Element): void {
    if (this.#near.has(element)) return
    const ranges = (this.#marks.get(element) ?? []).map((mark) => this.#add(mark))
    this.#near.set(
      element,
      ranges.filter((range) => range !== null),
    )
  }

  #go(element: Element): void {
    for (const range of this.#near.get(element) ?? []) {
      this.#sure.delete(range)
      this.#unsure.delete(range)
    }
    this.#near.delete(element)
  }

  #add({ block, start, end, reference }: Mark): StaticRange | null {
    const range = this.#source.staticRange(block, start, end)
    if (range) (reference.sure ? this.#sure : this.#unsure).add(range)
    return range
  }
}

function show(name: string, highlight: Highlight): void {
  if (highlight.size === 0) CSS.highlights.delete(name)
  else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
}
