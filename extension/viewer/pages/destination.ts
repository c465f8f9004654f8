import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist"

/** Page and height in points from its top, as it is turned, that a destination of a document names. */
export async function placeOf(
  document: PDFDocumentProxy,
  dest: unknown,
  viewOf: (page: PDFPageProxy) => ReturnType<PDFPageProxy["getViewport"]>,
) {
  const explicit = typeof dest === "string" ? await document.getDestination(dest) : dest
  if (!Array.isArray(explicit)) return null
  const [target, kind, ...values] = explicit as [unknown, { name?: string }, ...(number | null)[]]
  const index = typeof target === "number" ? target : await document.getPageIndex(target as never)
  const isPoint = kind?.name === "XYZ"
  const top = isPoint ? values[1] : kind?.name?.startsWith("FitH") ? values[0] : null
  const left = (isPoint ? values[0] : null) ?? 0
  const viewport = viewOf(await document.getPage(index + 1))
  const y = typeof top === "number" ? viewport.convertToViewportPoint(left, top)[1] : undefined
  return { page: index + 1, y: y as number | undefined }
}
