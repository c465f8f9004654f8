import { furnitureOf, headOf } from "./furniture.ts"
import { usualSize } from "./lines.ts"
import { goesOn, paragraphsOf, type Paragraph } from "./paragraphs.ts"
import type { Line, PageLayout, PrintedBlock } from "./types.ts"

/** A page of fewer code units does not tell how large the type of the text is. */
const SHORT = 800

/** A paragraph and the pages its lines stand on. */
interface Placed {
  paragraph: Paragraph
  pages: number[]
}

/**
 * The blocks of a printed document in reading order: paragraphs whole across lines, columns and page
 * ends, the notes of a page after the paragraph that ends it. Running heads and page numbers are
 * kept out of the paragraphs; a running head is read once, where it first stands.
 */
export function* flow(
  pages: readonly PageLayout[],
  lang?: string | undefined,
): Generator<PrintedBlock> {
  const known = new Set<string>()
  let open: Placed | null = null
  let waiting: Placed[] = []
  const usual = usualSize(pages.flatMap(({ lines }) => lines))
  for (const [page, layout] of pages.entries()) {
    const furniture = furnitureOf(pages, page)
    for (const line of furniture) {
      const key = headOf(line.text)
      if (!known.has(key)) waiting.push(single(line, page))
      known.add(key)
    }
    const lines = layout.lines.filter((line) => !furniture.has(line))
    for (const paragraph of paragraphsOf(lines, layout.length < SHORT ? usual : layout.bodySize)) {
      if (paragraph.kind === "note") {
        waiting.push({ paragraph, pages: paragraph.lines.map(() => page) })
      } else if (open && isApart(open, paragraph, page) && goesOn(open.paragraph, paragraph)) {
        open.paragraph.lines.push(...paragraph.lines)
        for (const _ of paragraph.lines) open.pages.push(page)
      } else {
        if (open) yield blockOf(open, lang)
        for (const one of waiting) yield blockOf(one, lang)
        waiting = []
        open = {
          paragraph: { ...paragraph, lines: [...paragraph.lines] },
          pages: paragraph.lines.map(() => page),
        }
      }
    }
  }
  if (open) yield blockOf(open, lang)
  for (const one of waiting) yield blockOf(one, lang)
}

/** Whether a column or page ends between the two. */
function isApart(open: Placed, paragraph: Paragraph, page: number): boolean {
  return (
    open.pages.at(-1) !== page || open.paragraph.lines.at(-1)!.column !== paragraph.lines[0]!.column
  )
}

function single(line: Line, page: number): Placed {
  return { paragraph: { lines: [line], kind: "note" }, pages: [page] }
}

/** Joins lines: a hyphen that only divided a word goes, any other line end is a space. */
function blockOf({ paragraph, pages }: Placed, lang: string | undefined): PrintedBlock {
  let text = ""
  const pieces: PrintedBlock["pieces"] = []
  for (const [i, line] of paragraph.lines.entries()) {
    if (i > 0) {
      const divided = /\p{L}[-\u00AD\u2010]$/u.test(text) && /^\p{Ll}/u.test(line.text)
      if (divided) {
        text = text.slice(0, -1)
        const last = pieces.at(-1)!
        last.length -= 1
      } else if (!/[-\u2010/]$/.test(text)) text += " "
    }
    for (const piece of line.pieces)
      pieces.push({ ...piece, start: text.length + piece.start, page: pages[i]!, line: i })
    text += line.text
  }
  return { text, pieces, lang, heading: paragraph.kind === "heading" }
}
