import type { PDFDocumentProxy } from "pdfjs-dist"
import { PIXELS } from "../pages/page-view.ts"
import { el } from "./el.ts"

/** Dots per inch of printed pages. */
const DENSITY = 150

/**
 * Prints all pages as pictures of their own size, made one after the other.
 * @param progress hears of each page, and whether to go on is its answer
 */
export async function printDocument(
  pdf: PDFDocumentProxy,
  progress: (page: number) => boolean,
): Promise<void> {
  const sheets = el("div", { class: "print" })
  const style = el("style")
  const addresses: string[] = []
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      if (!progress(number)) return
      const page = await pdf.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      if (number === 1) style.textContent = `@page { size: ${width}pt ${height}pt; margin: 0 }`
      const viewport = page.getViewport({ scale: DENSITY / 72 })
      const canvas = el("canvas")
      canvas.width = Math.max(1, Math.floor(viewport.width))
      canvas.height = Math.max(1, Math.floor(viewport.height))
      await page.render({ canvas, viewport, intent: "print" }).promise
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
      canvas.width = 0
      if (!blob) continue
      const src = URL.createObjectURL(blob)
      addresses.push(src)
      const picture = el("img", { src, alt: "" })
      picture.style.width = `${Math.floor(width * PIXELS)}px`
      sheets.append(picture)
      await picture.decode()
    }
    document.head.append(style)
    document.body.append(sheets)
    document.body.classList.add("printing")
    globalThis.print()
  } finally {
    document.body.classList.remove("printing")
    sheets.remove()
    style.remove()
    for (const address of addresses) URL.revokeObjectURL(address)
  }
}
