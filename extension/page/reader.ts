import { onMessage, sendMessage, type PageModel } from "#extension/shared/messages.ts"
import { createReader, type ReaderPack } from "#graph/read/index.ts"
import pack from "#extension/generated/reader.json"
import { onPlainClick } from "./clicks.ts"
import { HtmlSource } from "./html-source.ts"
import { describe, type Mark } from "./marks.ts"
import { flash, paintMarks } from "./paint.ts"
import { whenQuiet } from "./quiet.ts"
import { readPage, type PageReading } from "./reading.ts"
import { scrollToRange } from "./scroll.ts"
import type { PageSource } from "./source.ts"

/** Starts reading this document; once per document, however often it is asked. */
export function startReader(): void {
  const state = globalThis as { glossatorReader?: boolean }
  if (state.glossatorReader) return
  state.glossatorReader = true
  new PageReader().start()
}

/** Keeps the marks of one document true to its text, and answers the panel. */
class PageReader {
  #source: PageSource = new HtmlSource()
  #reader = createReader(pack as unknown as ReaderPack)
  #reading: PageReading | null = null
  #revision = 0
  #busy = false
  #again = false
  /** Only the top document speaks for the tab; frames paint their marks and pass clicks on. */
  #isTop = window.top === window

  start(): void {
    if (this.#isTop) {
      onMessage("getPage", () => this.#model())
      onMessage("showReference", ({ data }) => this.#show(data.index, data.revision))
    }
    onPlainClick((x, y) => this.#click(x, y))
    this.#source.watch(whenQuiet(() => void this.#read()))
    void this.#read()
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
    } finally {
      this.#busy = false
    }
  }

  async #readOnce(): Promise<void> {
    const { reading, changed } = await readPage(this.#reader, this.#source, this.#reading)
    this.#reading = reading
    paintMarks(this.#source, reading.marks)
    if (!changed) return
    this.#revision += 1
    if (!this.#isTop) return
    // Nobody may be listening; the panel asks for the page itself when it opens.
    await sendMessage("pageChanged", this.#model()).catch(() => undefined)
  }

  #model(): PageModel {
    const hints = this.#source.hints()
    return {
      url: location.href,
      title: document.title,
      lang: hints.lang ?? "",
      status: this.#reading ? "done" : "reading",
      revision: this.#revision,
      references: this.#reading?.marks.all.map((mark) => describe(mark)) ?? [],
    }
  }

  #show(index: number, revision: number): boolean {
    const mark = revision === this.#revision ? this.#reading?.marks.all[index] : undefined
    const range = mark && flash(this.#source, mark)
    if (!range) return false
    scrollToRange(range)
    return true
  }

  #click(x: number, y: number): void {
    const mark = this.#markAt(x, y)
    const node = mark?.reference.targets[0]
    if (!mark || !node) return
    flash(this.#source, mark)
    void sendMessage("markClicked", { node, index: this.#isTop ? mark.index : -1 })
  }

  #markAt(x: number, y: number): Mark | null {
    const place = this.#source.at(x, y)
    const mark = place && this.#reading?.marks.at(place.block, place.offset)
    if (!mark) return null
    // The caret nearest to a point may be far from it, at the end of a line for example.
    const range = this.#source.liveRange(mark.block, mark.start, mark.end)
    const boxes = [...(range?.getClientRects() ?? [])]
    const hit = boxes.some((b) => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom)
    return hit ? mark : null
  }
}
