import type { PDFPageProxy } from "pdfjs-dist"

/** A page as it is shown: in CSS pixels per point, and turned clockwise beyond what its file says. */
export function viewportOf(page: PDFPageProxy, scale: number, turned: number) {
  return page.getViewport({ scale, rotation: (page.rotate + turned) % 360 })
}
