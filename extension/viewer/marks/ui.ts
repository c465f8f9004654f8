import type { MarkedPage } from "#extension/page/ui/mark-ui.ts"
import { MarkUi } from "#extension/page/ui/mark-ui.ts"
import { parts } from "#extension/page/ui/parts.ts"
import { tell } from "#extension/page/wire.ts"
import type { Mark } from "#extension/page/marks.ts"
import { hoverCard, paused, pins, sitesOff } from "#extension/shared/storage.ts"
import type { PdfReader } from "./pdf-reader.ts"

/** Cards over marks and the strip beside the scrollbar, as on a page: for whatever document is open. */
export class ViewerUi {
  #reader: () => PdfReader | undefined
  #openPanel: (mark: Mark) => void
  #ui: MarkUi | null = null

  constructor(reader: () => PdfReader | undefined, openPanel: (mark: Mark) => void) {
    this.#reader = reader
    this.#openPanel = openPanel
    for (const wish of [paused, sitesOff, pins, hoverCard]) {
      wish.watch(() => {
        reader()?.refresh()
        void this.refresh()
      })
    }
  }

  /** The marks are others, or stand elsewhere. Nothing is made before there is one. */
  async refresh(): Promise<void> {
    const wishes = await tell("wishes").catch(() => null)
    const reader = this.#reader()
    if (!reader || !wishes) return
    if (reader.marks.length > 0)
      this.#ui ??= new MarkUi(this.#marked(), wishes, () => Promise.resolve(parts))
    this.#ui?.wish(wishes)
    this.changed()
  }

  /** The pages are larger or smaller, or others. */
  changed(): void {
    this.#ui?.changed(this.#reader()?.current ?? -1)
  }

  /** Another reference is the current one. */
  light(index: number): void {
    this.#ui?.light(index)
  }

  close(): void {
    this.#ui?.close()
  }

  /** Opens the card of the current reference for the keyboard. */
  openCurrent(): boolean {
    const reader = this.#reader()
    const mark = reader?.marks[reader.current]
    if (!mark || !this.#ui) return false
    this.#ui.open(mark, true)
    return true
  }

  #marked(): MarkedPage {
    return {
      markAt: (x, y) => this.#reader()?.places.markAt(x, y) ?? null,
      boxesOf: (mark) => this.#reader()?.places.boxesOf(mark) ?? [],
      ticks: () => this.#reader()?.places.ticks() ?? [],
      goTo: (index) => void this.#reader()?.goTo(index),
      step: (by) => void this.#reader()?.step(by),
      openPanel: (mark) => this.#openPanel(mark),
    }
  }
}
