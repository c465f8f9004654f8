import type { Mark } from "#extension/page/marks.ts"
import type { PageReading } from "#extension/page/reading.ts"
import type { PrintedBlock } from "#graph/read/printed/index.ts"
import type { Pages } from "../pages/pages.ts"
import { spansOf, type PdfSource } from "../text/pdf-source.ts"

/** Where the marks of a document stand: on its pages, in the window, along the scrollbar. */
export class MarkPlaces {
  #source: PdfSource
  #pages: Pages
  #reading: () => PageReading | null

  constructor(source: PdfSource, pages: Pages, reading: () => PageReading | null) {
    this.#source = source
    this.#pages = pages
    this.#reading = reading
  }

  /** Page and height from its top, in points, of the first line of a mark. */
  of(mark: Mark): { page: number; y: number } | null {
    const [span] = spansOf(mark.block as PrintedBlock, mark.start, mark.end)
    if (!span) return null
    return { page: span.page, y: this.#source.heightOf(span) }
  }

  /** Where marks stand in the whole document, 0 at its top to 1 at its end. */
  ticks(): { index: number; at: number; sure: boolean }[] {
    const height = document.documentElement.scrollHeight
    const tops = new Map<number, number>()
    const marks = this.#reading()?.marks.all ?? []
    return marks.map((mark) => {
      const { page, y } = this.of(mark) ?? { page: 1, y: 0 }
      let top = tops.get(page)
      if (top === undefined) tops.set(page, (top = this.#pages.box(page).top + scrollY))
      const at = (top + y * this.#pages.zoom.scale) / height
      return { index: mark.index, at, sure: mark.meaning.sure }
    })
  }

  /** The mark under a point of the window. */
  markAt(x: number, y: number): Mark | null {
    const place = this.#source.at(x, y)
    const mark = place && this.#reading()?.marks.at(place.block, place.offset)
    if (!mark) return null
    // The caret nearest to a point may be far from it, at the end of a line for example.
    const hit = this.boxesOf(mark).some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    )
    return hit ? mark : null
  }

  /** Boxes of a mark in the window, where its page is near. */
  boxesOf(mark: Mark): DOMRect[] {
    return this.#source.ranges(mark.block as PrintedBlock, mark.start, mark.end).flatMap((span) => {
      const range = document.createRange()
      range.setStart(span.startContainer, span.startOffset)
      range.setEnd(span.endContainer, span.endOffset)
      return [...range.getClientRects()]
    })
  }
}
