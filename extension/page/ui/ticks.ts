import type { Mark } from "../marks.ts"
import type { PageSource } from "../source.ts"
import type { Tick } from "./strip.ts"

/**
 * Where marks stand in the document, 0 to 1. Asks each block's element once; where the document
 * itself does not scroll, as in pages with a box of their own for it, the order of reading counts.
 */
export function ticksOf(source: PageSource, marks: readonly Mark[]): Tick[] {
  const room = document.scrollingElement
  const height = room?.scrollHeight ?? 0
  const scrolls = height > innerHeight * 1.1
  const boxes = new Map<Element, DOMRect>()
  return marks.map(({ block, start, index, meaning }) => {
    const element = scrolls ? source.element(block) : null
    if (!element) return { index, at: index / marks.length, sure: meaning.sure }
    let box = boxes.get(element)
    if (!box) boxes.set(element, (box = element.getBoundingClientRect()))
    const inside = (start / Math.max(1, block.text.length)) * box.height
    const at = Math.min(1, Math.max(0, (box.top + scrollY + inside) / height))
    return { index, at, sure: meaning.sure }
  })
}
