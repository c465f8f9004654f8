import type { Mark } from "#extension/page/marks.ts"
import type { PrintedBlock } from "#graph/read/printed/index.ts"
import { spansOf, type PdfSource } from "../text/pdf-source.ts"

/** Highlights are painted later where their number is higher: what is asked for, over what is there. */
const PRIORITY = {
  "glossator-sure": 0,
  "glossator-unsure": 0,
  "glossator-current": 3,
  "glossator-found": 1,
  "glossator-found-current": 2,
}
export type Colour = keyof typeof PRIORITY

/** How long the reference that was asked for stays lit, in milliseconds. */
const FLASH = 2500

/** The named highlights of the viewer. Ranges come and go with the pages they stand on. */
export class Paint {
  #source: PdfSource
  #byPage = new Map<number, { mark: Mark; colour: Colour }[]>()
  #painted = new Map<number, { colour: Colour; range: StaticRange }[]>()
  #timer = 0

  constructor(source: PdfSource) {
    this.#source = source
    for (const colour of Object.keys(PRIORITY) as Colour[]) highlight(colour).clear()
  }

  /** How many marks stand on a page, in whole or in part. */
  countOn(page: number): number {
    return this.#byPage.get(page)?.length ?? 0
  }

  /** Paints a new reading in place of the one before, on the pages that are near. */
  marks(marks: readonly Mark[], near: Iterable<number>): void {
    this.#byPage = new Map()
    for (const mark of marks) {
      const colour = mark.meaning.sure ? "glossator-sure" : "glossator-unsure"
      for (const { page } of spansOf(mark.block as PrintedBlock, mark.start, mark.end)) {
        const known = this.#byPage.get(page)
        if (!known) this.#byPage.set(page, [{ mark, colour }])
        else if (known.at(-1)!.mark !== mark) known.push({ mark, colour })
      }
    }
    for (const page of this.#painted.keys()) this.hide(page)
    for (const page of near) this.show(page)
  }

  /** Paints the marks of a page whose text has come. */
  show(page: number): void {
    this.hide(page)
    const painted: { colour: Colour; range: StaticRange }[] = []
    for (const { mark, colour } of this.#byPage.get(page) ?? []) {
      const block = mark.block as PrintedBlock
      for (const range of this.#source.ranges(block, mark.start, mark.end, page)) {
        highlight(colour).add(range)
        painted.push({ colour, range })
      }
    }
    this.#painted.set(page, painted)
  }

  hide(page: number): void {
    for (const { colour, range } of this.#painted.get(page) ?? []) highlight(colour).delete(range)
    this.#painted.delete(page)
  }

  /** Replaces all ranges of a colour. */
  only(colour: Colour, ranges: Iterable<AbstractRange>): void {
    const all = highlight(colour)
    all.clear()
    for (const range of ranges) all.add(range)
  }

  close(): void {
    clearTimeout(this.#timer)
    for (const colour of Object.keys(PRIORITY) as Colour[]) this.only(colour, [])
  }

  /** Lights one reference for a moment. */
  flash(mark: Mark): void {
    const block = mark.block as PrintedBlock
    this.only("glossator-current", this.#source.ranges(block, mark.start, mark.end))
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.only("glossator-current", []), FLASH)
  }
}

function highlight(colour: Colour): Highlight {
  let found = CSS.highlights.get(colour)
  if (!found) {
    found = new Highlight()
    found.priority = PRIORITY[colour]
    CSS.highlights.set(colour, found)
  }
  return found
}
