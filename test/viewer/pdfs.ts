/** PDF files of our own making for the tests. */
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib"

/** What a page shows: text at places, in points from the top left corner. */
export interface Printed {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
}

export const A4: [number, number] = [595, 842]

/** A document with the given pages. */
export async function pdfOf(
  pages: readonly (readonly Printed[])[],
  title = "",
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  if (title !== "") document.setTitle(title)
  document.setLanguage("en")
  const fonts = await fontsOf(document)
  for (const printed of pages) print(document.addPage(A4), printed, fonts)
  return document.save({ useObjectStreams: false })
}

export interface Fonts {
  plain: PDFFont
  bold: PDFFont
}

export async function fontsOf(document: PDFDocument): Promise<Fonts> {
  return {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
  }
}

export function print(page: PDFPage, printed: readonly Printed[], { plain, bold }: Fonts): void {
  const { height } = page.getSize()
  for (const { text, x, y, size = 10, bold: isBold = false } of printed) {
    page.drawText(text, { x, y: height - y, size, font: isBold ? bold : plain })
  }
}

/** Lines of a column set one under the other. */
export function column(
  lines: readonly string[],
  {
    x,
    y,
    size = 10,
    leading = 1.2 * size,
  }: { x: number; y: number; size?: number; leading?: number },
): Printed[] {
  return lines.map((text, i) => ({ text, x, y: y + i * leading, size }))
}

/** Breaks a text into lines of at most `width` points, words whole. */
export async function lay(text: string, width: number, size = 10): Promise<string[]> {
  const document = await PDFDocument.create()
  const { plain } = await fontsOf(document)
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (plain.widthOfTextAtSize(longer, size) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
