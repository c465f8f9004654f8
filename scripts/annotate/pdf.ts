import {
  flow,
  layOut,
  printedItems,
  type PageLayout,
  type PdfItem,
} from "#graph/read/printed/index.ts"
import { Fault } from "../lib/fault.ts"
import type { DocumentKind, PlacedBlock } from "./source.ts"

/** A PDF file; offsets count in its paragraphs joined by a blank line. */
export const pdf: DocumentKind = {
  name: "pdf",
  accepts: (path, head) => /\.pdf$/i.test(path) || head.includes("%PDF-"),
  open: async (bytes, path) => {
    // Loaded only for a PDF: it is by far the largest library here.
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs")
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    try {
      const document = await task.promise
      const layouts: PageLayout[] = []
      for (let number = 1; number <= document.numPages; number += 1) {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent()
        const { transform } = page.getViewport({ scale: 1 })
        layouts.push(layOut(printedItems(items as PdfItem[], transform)))
        page.cleanup()
      }
      const info = (await document.getMetadata().catch(() => null))?.info as Info | undefined
      const blocks = placed(layouts, info?.Language)
      if (blocks.length === 0)
        throw new Fault(
          `${path}: this PDF holds no text, it may be a scan; run text recognition on it first.`,
        )
      return { blocks, hints: { title: info?.Title ?? "" }, offsets: "extracted text" }
    } catch (error) {
      if (error instanceof Fault) throw error
      throw new Fault(`${path}: this PDF cannot be read: ${reasonOf(error)}.`)
    } finally {
      await task.destroy()
    }
  },
}

interface Info {
  Title?: string
  Language?: string
}

function placed(layouts: readonly PageLayout[], language: string | undefined): PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  let start = 0
  for (const { text, heading, pieces } of flow(layouts)) {
    const pages = pieces.map((piece) => ({ start: piece.start, page: piece.page + 1 }))
    blocks.push({ text, heading, start, pages, lang: language?.slice(0, 2) })
    start += text.length + 2
  }
  return blocks
}

function reasonOf(error: unknown): string {
  return (error as Error).name === "PasswordException"
    ? "it is protected by a password; save a copy without one in a PDF program"
    : "it is damaged or no PDF; open it in a PDF program and save it anew"
}
