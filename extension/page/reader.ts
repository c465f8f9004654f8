// For the type of the object that lies open in every frame.
import "#extension/shared/desk.ts"
import type {
  PageModel,
  PageReference,
  PageStatus,
  Place,
  TabWishes,
} from "#extension/shared/messages.ts"
import type { DocumentReader } from "#extension/shared/reading/types.ts"
import { ignore } from "./ignore.ts"
import { onPlainClick } from "./clicks.ts"
import { describe, type Mark } from "./marks.ts"
import { Painter } from "./painter.ts"
import { whenQuiet } from "./quiet.ts"
import { readPage, type PageReading } from "./reading.ts"
import { scrollToRange } from "./scroll.ts"
import type { PageSource } from "./source.ts"
import type { UiParts } from "./ui/parts.ts"
import { MarkUi, type MarkedPage } from "./ui/mark-ui.ts"
import { isInside } from "./ui/place.ts"
import { ticksOf } from "./ui/ticks.ts"
import { isOrphan, tell } from "./wire.ts"

/** Until the background has said what is wanted. */
const NO_WISHES: TabWishes = {
  off: false,
  pin: null,
  hover: false,
  canOpenPanel: true,
  words: { next: "", previous: "" },
}

/**
 * Keeps the marks of one document true to its text, and does what panel and keys ask for. Works on
 * any source: the document of a frame, or the viewer's PDF.
 */
export class PageReader {
  readonly #source: PageSource
  readonly #reader: DocumentReader
  readonly #painter: Painter
  #reading: PageReading | null = null
  #wishes: TabWishes = NO_WISHES
  #ui: MarkUi | null = null
  #revision = 0
  #busy = false
  #again = false
  #current = -1
  #currentAt = 0
  #fault: string | undefined

  constructor(source: PageSource, reader: DocumentReader) {
    this.#source = source
    this.#reader = reader
    this.#painter = new Painter(source)
  }

  /** Begins to read and to follow the page; lays its desk open in place of the gate's. */
  start(): void {
    globalThis.glossator = {
      status: () => this.#status,
      model: () => this.#model(),
      show: (place) => this.#show(place),
      scan: () => void this.#read(),
      refresh: () => void this.refresh(),
      whereabouts: () => ({
        count: this.#marks.length,
        current: this.#current,
        at: this.#currentAt,
      }),
      step: (by, fromEdge) => this.#step(by, fromEdge),
      current: () => this.#describeCurrent(),
      height: () => this.#heightOfCurrent(),
    }
    onPlainClick((x, y) => this.#click(x, y))
    this.#source.watch(whenQuiet(() => void this.#read()))
    // A frame that goes takes its references with it; a page of its own is asked anew in any case.
    if (window.top !== window) addEventListener("pagehide", () => this.#tell(0))
    void this.refresh()
  }

  /** Asks again what the user wants here, and reads accordingly. */
  async refresh(): Promise<void> {
    this.#wishes = await tell("wishes").catch(() => this.#wishes)
    this.#ui?.wish(this.#wishes)
    await this.#read()
  }

  get #marks(): readonly Mark[] {
    return this.#reading?.marks.all ?? []
  }

  /** Reads; a change that comes while reading is read afterwards. */
  async #read(): Promise<void> {
    this.#again = true
    if (this.#busy) return
    this.#busy = true
    try {
      while (this.#again) {
        this.#again = false
        await this.#readOnce()
      }
    } catch (error) {
      // Nothing of ours may reach the page or its console; the panel says it.
      this.#fault = error instanceof Error ? error.message : String(error)
      this.#tell()
    } finally {
      this.#busy = false
    }
  }

  async #readOnce(): Promise<void> {
    if (this.#wishes.off || isOrphan()) return this.#clear()
    const hints = { ...this.#source.hints(), pin: this.#wishes.pin ?? undefined }
    const { reading, changed } = await readPage(
      this.#reader,
      this.#source,
      hints,
      this.#reading,
      (marks) => void this.#painter.paint(marks),
    )
    this.#reading = reading
    this.#fault = undefined
    void this.#painter.paint(reading.marks.all)
    if (changed) {
      this.#revision += 1
      this.#current = -1
      this.#tell()
    }
    if (this.#marks.length > 0) this.#ui ??= new MarkUi(this.#marked(), this.#wishes, bringParts)
    this.#ui?.changed(this.#current)
  }

  #clear(): void {
    if (!this.#reading) return
    this.#reading = null
    this.#revision += 1
    void this.#painter.paint([])
    this.#ui?.clear()
    this.#tell()
  }

  /** This page as cards and strip see it. */
  #marked(): MarkedPage {
    return {
      markAt: (x, y) => this.#markAt(x, y),
      boxesOf: (mark) => this.#boxesOf(mark),
      ticks: () => ticksOf(this.#source, this.#marks),
      goTo: (index) => this.#goTo(index),
      step: (by) => this.#step(by, false),
      openPanel: (mark) => this.#openPanel(mark),
    }
  }

  #tell(count = this.#marks.length): void {
    // Nobody may be listening.
    void tell("pageChanged", { count }).catch(ignore)
  }

  get #status(): PageStatus {
    if (this.#fault !== undefined) return "done"
    return this.#wishes.off ? "off" : this.#reading ? "done" : "reading"
  }

  #model(): PageModel {
    const hints = this.#source.hints()
    return {
      url: location.href,
      title: hints.title ?? "",
      lang: hints.lang ?? "",
      status: this.#status,
      revision: this.#revision,
      references: this.#marks.map((mark) => describe(mark, this.#revision)),
      fault: this.#fault,
    }
  }

  #show({ index, revision }: Place): boolean {
    return revision === this.#revision && this.#goTo(index)
  }

  #step(by: 1 | -1, fromEdge: boolean): boolean {
    const from = fromEdge ? (by > 0 ? -1 : this.#marks.length) : this.#current
    return this.#goTo(from + by)
  }

  #goTo(index: number): boolean {
    const mark = this.#marks[index]
    const range = mark && this.#painter.flash(mark)
    if (!range) return false
    this.#makeCurrent(index)
    scrollToRange(range)
    return true
  }

  #makeCurrent(index: number): void {
    this.#current = index
    this.#currentAt = Date.now()
    this.#ui?.light(index)
  }

  #describeCurrent(): PageReference | null {
    const mark = this.#marks[this.#current]
    return mark ? describe(mark, this.#revision) : null
  }

  #heightOfCurrent(): number | null {
    const mark = this.#marks[this.#current]
    const box = mark && this.#boxesOf(mark)[0]
    return box ? box.top + box.height / 2 : null
  }

  #click(x: number, y: number): void {
    const mark = this.#markAt(x, y)
    if (!mark) return
    if (this.#wishes.canOpenPanel) this.#ui?.close()
    else this.#ui?.open(mark)
    this.#openPanel(mark)
  }

  #openPanel(mark: Mark): void {
    const node = mark.meaning.targets[0]
    if (node === undefined) return
    this.#painter.flash(mark)
    this.#makeCurrent(mark.index)
    void tell("markClicked", { node, index: mark.index }).catch(ignore)
  }

  #markAt(x: number, y: number): Mark | null {
    const place = this.#source.at(x, y)
    const mark = place && this.#reading?.marks.at(place.block, place.offset)
    // The caret nearest to a point may be far from it, at the end of a line for example.
    return mark && this.#boxesOf(mark).some((box) => isInside({ x, y }, box)) ? mark : null
  }

  #boxesOf({ block, start, end }: Mark): DOMRect[] {
    return [...(this.#source.liveRange(block, start, end)?.getClientRects() ?? [])]
  }
}

/** The background brings what draws cards and strip. Rejects where it cannot, as after an update. */
async function bringParts(): Promise<UiParts> {
  if (!globalThis.glossatorParts) await tell("uiWanted")
  if (!globalThis.glossatorParts) throw new Error("Cards and strip did not come.")
  return globalThis.glossatorParts
}
