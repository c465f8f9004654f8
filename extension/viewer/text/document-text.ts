import type { PDFDocumentProxy } from "pdfjs-dist"
import { layOut, printedItems, type PageLayout, type PdfItem } from "#graph/read/printed/index.ts"

/** What is known of the text of a document so far, page by page from the first. */
export interface DocumentText {
  layouts: PageLayout[]
  /** Whether all pages are in. */
  complete: boolean
  /** Pages whose text could not be taken, from 1. */
  damaged: number[]
}

/** Hears of each page in turn. */
export interface PageHeard {
  size(page: number, size: { width: number; height: number }): void
  /** Enough is new to read again: after pages 1, 4, 16, … and at the end, so that it costs little. */
  ready(): void
}

/** Takes the text of all pages in order, one at a time, so that pages in view are drawn meanwhile. */
export async function gather(
  document: PDFDocumentProxy,
  text: DocumentText,
  heard: PageHeard,
  signal: AbortSignal,
): Promise<void> {
  let next = 1
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      heard.size(number, viewport)
      const { items } = await page.getTextContent()
      text.layouts.push(layOut(printedItems(items as PdfItem[], viewport.transform)))
    } catch {
      if (signal.aborted) return
      text.damaged.push(number)
      text.layouts.push(layOut([]))
    }
    if (signal.aborted) return
    if (number === next && number < document.numPages) {
      next *= 4
      heard.ready()
    }
  }
  text.complete = true
  heard.ready()
}
