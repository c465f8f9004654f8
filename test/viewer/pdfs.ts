/** PDF files of our own making for the tests. */
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  StandardFonts,
  type PDFFont,
  type PDFPage,
} from "pdf-lib"

/** What a page shows: text at a place, in points from the top left corner. */
export interface Printed {
  text: string
  x: number
  y: number
  size?: number
  bold?: boolean
}

export const A4: [number, number] = [595, 842]

/** Words about the Convention, with their references in order. */
export const PASSAGES: [string, string[]][] = [
  [
    "The order that was made against the provider rests on Article 18(1)(b) of the Budapest Convention, which reaches whoever offers a service in the territory of a Party, wherever the data are kept.",
    ["ets185:18.1.b"],
  ],
  [
    "Before that, the data had been preserved under Article 16 of the Budapest Convention at the request of the other State, and part of the traffic data had been revealed as Article 17 provides.",
    ["ets185:16", "ets185:17"],
  ],
  [
    "The court saw no need to decide on Article 32(b) of the Budapest Convention, because the consent of the person who may lawfully disclose the data had not been sought by anyone.",
    ["ets185:32.b"],
  ],
  [
    "What the accused had done was illegal access in the meaning of Article 2 of the Budapest Convention, and the interference with the data of the hospital fell under Article 4 of the same treaty.",
    ["ets185:2", "ets185:4"],
  ],
]

export interface Fonts {
  plain: PDFFont
  bold: PDFFont
}

/** A document in English that is still empty. */
export async function newPdf(title: string): Promise<{ document: PDFDocument; fonts: Fonts }> {
  const document = await PDFDocument.create()
  document.setTitle(title)
  document.setLanguage("en")
  const fonts = {
    plain: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
  }
  return { document, fonts }
}

/** A document with the given pages; `plain` has its table of objects in the clear. */
export async function pdfOf(
  pages: readonly (readonly Printed[])[],
  { title = "A report", plain = false } = {},
): Promise<Uint8Array> {
  const { document, fonts } = await newPdf(title)
  for (const printed of pages) print(document.addPage(A4), printed, fonts)
  return document.save({ useObjectStreams: !plain })
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
  { x, y, size = 10 }: { x: number; y: number; size?: number },
): Printed[] {
  return lines.map((text, i) => ({ text, x, y: y + i * size * 1.25, size }))
}

/** Breaks a text into lines of at most `width` points; long words are divided at line ends. */
export function broken(text: string, width: number, font: PDFFont, size = 10): string[] {
  const lines: string[] = []
  let line = ""
  const fits = (some: string) => font.widthOfTextAtSize(some, size) <= width
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    let cut = /^[a-z]{7,}$/.test(word) ? word.length - 3 : 0
    while (cut >= 3 && !fits(`${line} ${word.slice(0, cut)}-`)) cut -= 1
    lines.push(cut >= 3 ? `${line} ${word.slice(0, cut)}-` : line)
    line = cut >= 3 ? word.slice(cut) : word
  }
  return [...lines, line]
}

/** A judgment in two columns, with running heads, an outline, and a reference over each page end. */
export async function judgment(pages: number): Promise<{ bytes: Uint8Array; targets: string[] }> {
  const { document, fonts } = await newPdf("Judgment of the Regional Court, case 7/2026")
  const targets: string[] = []
  const [width, size, lines] = [230, 10.5, 52]
  const stream: { text: string; head: boolean }[] = []
  for (let n = 0; stream.length < pages * lines * 2; n += 1) {
    const [text, found] = PASSAGES[n % PASSAGES.length]!
    targets.push(...found)
    for (const line of broken(`${n + 1}. ${text}`, width, fonts.plain, size))
      stream.push({ text: line, head: false })
  }
  for (let page = 0; page < pages; page += 1) {
    const sheet = document.addPage(A4)
    const here = stream.slice(page * lines * 2, (page + 1) * lines * 2).map(({ text }) => text)
    print(
      sheet,
      [
        { text: "Regional Court, 7/2026", x: 56, y: 36, size: 8 },
        { text: `${page + 1}`, x: 295, y: 815, size: 9 },
        ...(page === 0
          ? [{ text: "Judgment of 3 March 2026", x: 170, y: 72, size: 20, bold: true }]
          : []),
        ...column(here.slice(0, lines), { x: 56, y: 110, size }),
        ...column(here.slice(lines), { x: 309, y: 110, size }),
      ],
      fonts,
    )
  }
  outline(document, ["Facts", "Law", "Order"])
  return { bytes: await document.save(), targets }
}

/** Gives a document an outline whose entries lead to its first pages. */
function outline(document: PDFDocument, titles: readonly string[]): void {
  const { context } = document
  const root = context.nextRef()
  const refs = titles.map(() => context.nextRef())
  for (const [i, title] of titles.entries()) {
    const page = document.getPage(Math.min(i, document.getPageCount() - 1))
    const entry = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: root,
      Dest: [page.ref, "XYZ", null, page.getHeight(), null],
    })
    if (i > 0) entry.set(PDFName.of("Prev"), refs[i - 1]!)
    if (i < titles.length - 1) entry.set(PDFName.of("Next"), refs[i + 1]!)
    context.assign(refs[i]!, entry)
  }
  const all = { Type: "Outlines", First: refs[0]!, Last: refs.at(-1)!, Count: titles.length }
  context.assign(root, context.obj(all))
  document.catalog.set(PDFName.of("Outlines"), root)
}

/** Pages that hold a picture and no text. */
export async function scan(pages: number): Promise<Uint8Array> {
  const { document } = await newPdf("Scan")
  // One grey pixel, drawn over the whole page.
  const pixel =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGO4AQAAugC5Ecz1egAAAABJRU5ErkJggg=="
  const picture = await document.embedPng(Buffer.from(pixel, "base64"))
  for (let i = 0; i < pages; i += 1)
    document.addPage(A4).drawImage(picture, { x: 0, y: 0, width: A4[0], height: A4[1] })
  return document.save()
}
