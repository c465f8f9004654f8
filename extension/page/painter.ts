import { Slices } from "#extension/shared/slices.ts"
import type { Mark } from "./marks.ts"
import { between } from "./nearest.ts"
import type { PageSource } from "./source.ts"

/** Names in the page's registry of highlights, which all scripts share: hence the prefix. */
const SURE = "glossator-sure"
const UNSURE = "glossator-unsure"
const CURRENT = "glossator-current"

/** More marks than this are painted only near the window: ranges cost the page at every change. */
const MANY = 1000
/** How far around the window counts as near, in heights of the window. */
const NEAR = 1.5
/** An element with more marks than this, as a plain text is one, is painted near the window only. */
const LONG = 300
/** How long after a scroll that is looked at again, in milliseconds. */
const PAUSE = 100
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
  #scrollTimer = 0
  #painted: () => void = () => undefined

  constructor(source: PageSource) {
    this.#source = source
    addEventListener("scroll", () => this.#scrolled(), { capture: true, passive: true })
  }

  /**
   * Paints a reading in place of the one before; a page never shows half of each. Fulfilled once it is
   * painted, or another is wanted; not in a tab that shows nothing.
   */
  async paint(marks: readonly Mark[]): Promise<void> {
    this.#observer?.disconnect()
    this.#observer = null
    this.#painted()
    this.#marks = new Map()
    this.#near = new Map()
    this.#sure = new Highlight()
    this.#unsure = new Highlight()
    if (marks.length > MANY) return this.#paintNear(marks)
    for (const mark of marks) this.#add(mark)
    this.#show()
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

  /** Has the browser tell which elements are near; until it has of all, what was painted stays. */
  async #paintNear(marks: readonly Mark[]): Promise<void> {
    let isAll = false
    const observer = new IntersectionObserver(
      (entries) => {
        this.#move(entries)
        if (isAll) this.#show()
      },
      { rootMargin: `${NEAR * 100}% 0px` },
    )
    this.#observer = observer
    const painted = new Promise<void>((resolve) => (this.#painted = resolve))
    const slices = new Slices()
    for (let i = 0; i < marks.length;) {
      const { block } = marks[i]!
      const first = i
      while (i < marks.length && marks[i]!.block === block) i += 1
      this.#await(this.#source.element(block), marks.slice(first, i), observer)
      if (slices.over) await slices.rest()
      if (this.#observer !== observer) return
    }
    isAll = true
    // Marks may have been added to what had come near already.
    for (const element of this.#near.keys()) this.#fill(element)
    // Nothing may be left to wait for.
    if (this.#marks.size === 0) this.#show()
    return painted
  }

  #await(element: Element | null, marks: Mark[], observer: IntersectionObserver): void {
    const known = element && this.#marks.get(element)
    if (known) for (const mark of marks) known.push(mark)
    else if (element) {
      this.#marks.set(element, marks)
      observer.observe(element)
    } else for (const mark of marks) this.#add(mark)
  }

  #move(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#come(target)
      else this.#go(target)
    }
  }

  #show(): void {
    show(SURE, this.#sure)
    show(UNSURE, this.#unsure)
    this.#painted()
  }

  #come(element: Element): void {
    if (!this.#near.has(element)) this.#fill(element)
  }

  #fill(element: Element): void {
    this.#drop(element)
    const marks = this.#marks.get(element) ?? []
    const wanted = marks.length > LONG ? this.#nearOf(marks) : marks
    const ranges = wanted.map((mark) => this.#add(mark))
    this.#near.set(
      element,
      ranges.filter((range) => range !== null),
    )
  }

  #nearOf(marks: readonly Mark[]): readonly Mark[] {
    const topOf = ({ block, start, end }: Mark) =>
      this.#source.liveRange(block, start, end)?.getBoundingClientRect().top
    return between(marks, topOf, -NEAR * innerHeight, (1 + NEAR) * innerHeight)
  }

  #scrolled(): void {
    if (this.#observer === null || this.#scrollTimer !== 0) return
    this.#scrollTimer = window.setTimeout(() => {
      this.#scrollTimer = 0
      for (const element of this.#near.keys())
        if (this.#marks.get(element)!.length > LONG) this.#fill(element)
    }, PAUSE)
  }

  #go(element: Element): void {
    this.#drop(element)
    this.#near.delete(element)
  }

  #drop(element: Element): void {
    for (const range of this.#near.get(element) ?? []) {
      this.#sure.delete(range)
      this.#unsure.delete(range)
    }
  }

  #add({ block, start, end, meaning }: Mark): StaticRange | null {
    const range = this.#source.staticRange(block, start, end)
    if (range) (meaning.sure ? this.#sure : this.#unsure).add(range)
    return range
  }
}

function show(name: string, highlight: Highlight): void {
  if (highlight.size === 0) CSS.highlights.delete(name)
  else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
}
