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
import type { Pages } from "../pages/pages.ts"
import type { PdfSource } from "../text/pdf-source.ts"
import { MarkPlaces } from "./mark-places.ts"
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
  readonly places: MarkPlaces
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
    this.places = new MarkPlaces(source, pages, () => this.#reading)
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
    const place = mark && this.places.of(mark)
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
    const first = this.marks.findIndex((mark) => (this.places.of(mark)?.page ?? 0) >= here)
    return this.goTo(by > 0 ? first : first - 1)
  }

  /** The current reference, as the panel would list it. */
  describeCurrent(): PageReference | null {
    const mark = this.marks[this.#current]
    return mark ? this.#describe(mark) : null
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
    const leaf = this.places.of(mark)?.page ?? 1
    return { ...describe(mark, revision), page: this.#pages.label(leaf), leaf }
  }
}
