import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from "pdfjs-dist"
import { el } from "../chrome/el.ts"
import { say } from "../words.ts"
import { linksOf } from "./links.ts"
import { TextSheet } from "./text-sheet.ts"
import { viewportOf } from "./viewport.ts"

/** Largest canvas, in pixels of the screen: beyond, it is drawn coarser and stretched. */
const LARGEST = 16_000_000
/** CSS pixels per point. */
export const PIXELS = 96 / 72

export interface Size {
  width: number
  height: number
}

/** One page: a sheet of the right size, with picture, text and links only while it is near. */
export class PageView {
  readonly sheet: HTMLElement
  readonly number: number
  text: TextSheet | null = null
  #document: PDFDocumentProxy
  #page: PDFPageProxy | null = null
  #canvas: HTMLCanvasElement | null = null
  #task: RenderTask | null = null
  #drawnAt = 0
  /** Counts showing and hiding, so that what comes late finds out. */
  #turn = 0
  #shown = false
  #size: Size
  #turned = 0

  constructor(document: PDFDocumentProxy, number: number, size: Size) {
    this.#document = document
    this.number = number
    this.#size = size
    this.sheet = el("section", { class: "sheet", role: "group", "data-page": String(number) })
    this.resize(size)
  }

  /** Whether it can be drawn. */
  get ready(): boolean {
    return this.#page !== null
  }

  /** Takes the size of the page as its file turns it. */
  resize({ width, height }: Size): void {
    this.#size = { width, height }
    this.#fit()
  }

  /** Turns the sheet, which must be empty, to so many degrees. */
  turn(turned: number): void {
    this.#turned = turned
    this.#fit()
  }

  /** Size of the page as it is turned, in points. */
  get size(): Size {
    const { width, height } = this.#size
    return this.#turned % 180 === 0 ? this.#size : { width: height, height: width }
  }

  #fit(): void {
    const { width, height } = this.size
    this.sheet.style.setProperty("--w", String(width))
    this.sheet.style.setProperty("--h", String(height))
  }

  /** Puts the text on the sheet. Resolves once it is there, or at once where the page has gone. */
  async show(open: (address: string | { dest: unknown }) => void): Promise<void> {
    if (this.#shown) return
    this.#shown = true
    const turn = ++this.#turn
    this.sheet.ariaLabel = say().t("viewer.pages.name", { page: this.number })
    try {
      const page = await this.#document.getPage(this.number)
      if (turn !== this.#turn) return
      this.#page = page
      this.resize(page.getViewport({ scale: 1 }))
      const text = await TextSheet.of(page, this.#turned)
      if (turn !== this.#turn) return text.clear()
      this.text = text
      this.sheet.append(text.element)
      const links = await linksOf(page, this.#turned, open)
      if (turn === this.#turn) this.sheet.append(links)
    } catch {
      if (turn === this.#turn) this.#complain()
    }
  }

  /** Draws the page for a scale in CSS pixels per point, unless it is drawn for it already. */
  async draw(scale: number): Promise<void> {
    const page = this.#page
    if (!page || !this.#shown || this.#drawnAt === scale) return
    this.#drawnAt = scale
    this.#task?.cancel()
    const viewport = viewportOf(page, scale, this.#turned)
    const area = viewport.width * viewport.height
    const density = Math.min(devicePixelRatio, Math.sqrt(LARGEST / area))
    const canvas = el("canvas", { "aria-hidden": "true" })
    canvas.width = Math.max(1, Math.floor(viewport.width * density))
    canvas.height = Math.max(1, Math.floor(viewport.height * density))
    const turn = this.#turn
    // The picture fills its canvas to the edge, as the text does.
    const [across, down] = [canvas.width / viewport.width, canvas.height / viewport.height]
    const transform = [across, 0, 0, down, 0, 0]
    const task = page.render({ canvas, viewport, transform })
    this.#task = task
    try {
      await task.promise
      if (turn !== this.#turn) return
      this.#canvas?.remove()
      this.#canvas = canvas
      this.sheet.prepend(canvas)
    } catch (error) {
      if ((error as Error).name === "RenderingCancelledException") return
      if (turn === this.#turn) this.#complain()
    } finally {
      if (this.#canvas !== canvas) canvas.width = 0
      if (this.#task === task) this.#task = null
    }
  }

  /** Takes everything off the sheet again. */
  hide(): void {
    if (!this.#shown) return
    this.#shown = false
    this.#turn += 1
    this.#drawnAt = 0
    this.#task?.cancel()
    this.text?.clear()
    this.text = null
    if (this.#canvas) this.#canvas.width = 0
    this.#canvas = null
    this.sheet.replaceChildren()
    this.#page?.cleanup()
    this.#page = null
  }

  #complain(): void {
    const sentence = say().t("viewer.fault.page", { page: this.number })
    this.sheet.append(el("p", { class: "complaint", role: "note" }, sentence))
  }
}
