import { describe, type Mark } from "#extension/page/marks.ts"
import { readPage, type PageReading } from "#extension/page/reading.ts"
import { RemoteReader } from "#extension/page/remote.ts"
import {
  sendMessage,
  type PageModel,
  type PageReference,
  type PageWishes,
  type Place,
} from "#extension/shared/messages.ts"
import { wishesAt } from "#extension/shared/storage.ts"
import type { PrintedBlock } from "#graph/read/printed/index.ts"
import type { Pages } from "../pages/pages.ts"
import { spansOf, type PdfSource } from "../text/pdf-source.ts"
import type { Paint } from "./paint.ts"

/** Counts the readings of all documents of this tab, so that no old list passes for a new one. */
let revision = 0

/** Hears of what becomes of the marks. */
export interface ReaderListener {
  /** They were read anew. */
  read(): void
  /** One of them, by its place in the list, is the current one. */
  lit(index: number): void
}

/** Keeps the marks of one document true to its text, and answers the panel for it. */
export class PdfReader {
  #reader = new RemoteReader()
  #source: PdfSource
  #pages: Pages
  #paint: Paint
  #heard: ReaderListener
  #reading: PageReading | null = null
  #busy = false
  #again = false
  #wishes: PageWishes = { off: false, pin: null, hover: true }
  #fault: string | undefined
  #current = -1
  #closed = false

  constructor(source: PdfSource, pages: Pages, paint: Paint, heard: ReaderListener) {
    this.#heard = heard
    this.#source = source
    this.#pages = pages
    this.#paint = paint
    source.watch(() => void this.#read())
  }

  get marks(): readonly Mark[] {
    return this.#reading?.marks.all ?? []
  }

  /** Place of the current mark in the list; -1 where none is. */
  get current(): number {
    return this.#current
  }

  /** The user wants something else of pages. */
  refresh(): void {
    void this.#read()
  }

  model(): PageModel {
    const { title = "", url = "", lang = "" } = this.#source.hints()
    return {
      url,
      title,
      lang,
      status: this.#status(),
      revision,
      ...(this.#fault === undefined ? {} : { fault: this.#fault }),
      references: this.marks.map((mark) => this.#describe(mark)),
    }
  }

  /** Something a person should know of the document: that it is a scan, for one. */
  warn(sentence: string): void {
    this.#fault = sentence
    void this.#read()
  }

  /** Scrolls to a reference and lights it. False where it is gone. */
  async show({ index, revision: asked }: Place): Promise<boolean> {
    return asked === revision && this.goTo(index)
  }

  /** The same by its place in the list as it is now. */
  async goTo(index: number): Promise<boolean> {
    const mark = this.marks[index]
    const place = mark && this.#placeOf(mark)
    if (!mark || !place) return false
    this.#current = index
    this.#pages.go(place.page, place.y)
    await this.#pages.whenShown(place.page)
    this.#paint.flash(mark)
    this.#heard.lit(index)
    return true
  }

  /** Goes to the next reference, or the one before; from the page in view where none is current. */
  step(by: 1 | -1): Promise<boolean> {
    if (this.#current >= 0) return this.goTo(this.#current + by)
    const here = this.#pages.current
    const first = this.marks.findIndex((mark) => (this.#placeOf(mark)?.page ?? 0) >= here)
    return this.goTo(by > 0 ? first : first - 1)
  }

  /** The current reference, as the panel would list it. */
  describeCurrent(): PageReference | null {
    const mark = this.marks[this.#current]
    return mark ? this.#describe(mark) : null
  }

  /** Where marks stand in the whole document, 0 at its top to 1 at its end. */
  ticks(): { index: number; at: number; sure: boolean }[] {
    const height = document.documentElement.scrollHeight
    const tops = new Map<number, number>()
    return this.marks.map((mark) => {
      const { page, y } = this.#placeOf(mark) ?? { page: 1, y: 0 }
      let top = tops.get(page)
      if (top === undefined) tops.set(page, (top = this.#pages.box(page).top + scrollY))
      const at = (top + y * this.#pages.zoom.scale) / height
      return { index: mark.index, at, sure: mark.meaning.sure }
    })
  }

  /** The mark under a point of the window. */
  markAt(x: number, y: number): Mark | null {
    const place = this.#source.at(x, y)
    const mark = place && this.#reading?.marks.at(place.block, place.offset)
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

  /** Lights a mark and gives the node its card is about. */
  choose(mark: Mark): { node: string; index: number } | null {
    this.#current = mark.index
    const node = mark.meaning.targets[0]
    if (node === undefined) return null
    this.#paint.flash(mark)
    this.#heard.lit(mark.index)
    return { node, index: mark.index }
  }

  close(): void {
    this.#closed = true
    this.#reading = null
  }

  /** Reads; pages that come in while reading are read afterwards. */
  async #read(): Promise<void> {
    this.#again = true
    if (this.#busy) return
    this.#busy = true
    while (this.#again && !this.#closed) {
      this.#again = false
      await this.#readOnce()
    }
    this.#busy = false
  }

  async #readOnce(): Promise<void> {
    const wishes = await wishesAt(location.href)
    this.#wishes = wishes
    const hints = { ...this.#source.hints(), pin: wishes.pin ?? undefined }
    const read = wishes.off
      ? null
      : await readPage(this.#reader, this.#source, hints, this.#reading)
    if (this.#closed) return
    this.#reading = read?.reading ?? null
    revision += 1
    this.#current = -1
    this.#paint.marks(this.marks, this.#pages.near())
    performance.mark(this.#status() === "done" ? "glossator: all read" : "glossator: read")
    this.#heard.read()
    // Nobody may be listening; the panel asks for the page itself when it opens.
    const count = this.marks.length
    await sendMessage("pageChanged", { count }).catch(() => undefined)
  }

  #status(): PageModel["status"] {
    if (this.#wishes.off) return "off"
    return this.#reading && this.#source.text.complete ? "done" : "reading"
  }

  #describe(mark: Mark): PageReference {
    const leaf = this.#placeOf(mark)?.page ?? 1
    return { ...describe(mark, revision), page: this.#pages.label(leaf), leaf }
  }

  /** Page and height from its top, in points, of the first line of a mark. */
  #placeOf(mark: Mark): { page: number; y: number } | null {
    const [span] = spansOf(mark.block as PrintedBlock, mark.start, mark.end)
    if (!span) return null
    return { page: span.page, y: this.#source.heightOf(span) }
  }
}
