import { splitBlocks } from "#graph/read/index.ts"
import { Fault } from "../lib/fault.ts"
import type { DocumentKind, PlacedBlock } from "./source.ts"

/** A gap of more than this many line heights between two lines begins a paragraph. */
const PARAGRAPH_GAP = 1.6

interface TextPiece {
  str: string
  hasEOL: boolean
  height: number
  transform: number[]
}

/** A PDF file; offsets count in the text of its pages joined by a blank line. */
export const pdf: DocumentKind = {
  name: "pdf",
  accepts: (path, head) => /\.pdf$/i.test(path) || head.startsWith("%PDF-"),
  open: async (bytes, path) => {
    // Loaded only for a PDF: it is by far the largest library here.
    const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs")
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
    const document = await task.promise.catch((error: Error) => {
      const why =
        error.name === "PasswordException"
          ? "it is protected by a password"
          : "it is damaged or no PDF"
      throw new Fault(
        `${path}: this PDF cannot be read: ${why}; open it in a PDF program and save it anew.`,
      )
    })
    const blocks: PlacedBlock[] = []
    let length = 0
    for (let page = 1; page <= document.numPages; page += 1) {
      const content = await (await document.getPage(page)).getTextContent()
      const text = pageText(content.items as TextPiece[])
      for (const { text: own, start } of splitBlocks(text))
        blocks.push({ text: own, start: length + start, page })
      length += text.length + 2
    }
    const metadata = await document.getMetadata().catch(() => null)
    await task.destroy()
    if (blocks.length === 0)
      throw new Fault(
        `${path}: this PDF holds no text, it may be a scan; run text recognition on it first.`,
      )
    const title = (metadata?.info as { Title?: string } | undefined)?.Title ?? ""
    return { blocks, hints: { title }, offsets: "extracted text" }
  },
}

function pageText(items: readonly TextPiece[]): string {
  let text = ""
  let lastY: number | null = null
  for (const { str, hasEOL, height, transform } of items) {
    const y = transform[5] ?? 0
    if (lastY !== null && height > 0 && Math.abs(lastY - y) > height * PARAGRAPH_GAP) text += "\n"
    text += hasEOL ? `${str}\n` : str
    if (str !== "") lastY = y
  }
  return text
}
