import type * as Pdfjs from "pdfjs-dist"
import { ownUrl } from "#extension/shared/viewer.ts"

let loading: Promise<typeof Pdfjs> | null = null

/** The PDF library, loaded with the first document. Its worker is a file of the extension. */
export function loadPdfjs(): Promise<typeof Pdfjs> {
  loading ??= import("pdfjs-dist/legacy/build/pdf.mjs").then((library: typeof Pdfjs) => {
    library.GlobalWorkerOptions.workerSrc = ownUrl("/pdf/legacy/build/pdf.worker.min.mjs")
    return library
  })
  return loading
}

let worker: Pdfjs.PDFWorker | null = null

/** The library's worker, one for all documents of a tab: started before the first file is there. */
export async function pdfWorker(): Promise<Pdfjs.PDFWorker> {
  const { PDFWorker } = await loadPdfjs()
  if (worker?.destroyed !== false) worker = PDFWorker.create({ verbosity: 0 })
  return worker
}

/** Where the library finds what it needs for some files: character maps, fonts, image decoders. */
export function assets() {
  return {
    cMapUrl: ownUrl("/pdf/cmaps/"),
    standardFontDataUrl: ownUrl("/pdf/standard_fonts/"),
    wasmUrl: ownUrl("/pdf/wasm/"),
    iccUrl: ownUrl("/pdf/iccs/"),
  }
}
