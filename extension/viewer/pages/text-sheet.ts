import type { PDFPageProxy } from "pdfjs-dist"
import { layOut, printedItems, type PdfItem } from "#graph/read/printed/index.ts"
import { el } from "../chrome/el.ts"
import { justify } from "./justify.ts"
import { loadPdfjs } from "../open/library.ts"
import { viewportOf } from "./viewport.ts"

/** The library's name for how many times as large as shown the text is laid out. */
const LEAST_SIZE = "--min-font-size"
const LARGER = 4

/**
 * The invisible text over a page's picture, in reading order: what is selected, copied, found and
 * marked. Each item of the page's text is one element.
 */
export class TextSheet {
  readonly element: HTMLElement
  #nodes: (Text | null)[]
  #places = new Map<Node, number>()

  private constructor(element: HTMLElement, nodes: (Text | null)[]) {
    this.element = element
    this.#nodes = nodes
    for (const [item, node] of nodes.entries()) if (node) this.#places.set(node, item)
  }

  static async of(page: PDFPageProxy, turned: number): Promise<TextSheet> {
    const { TextLayer } = await loadPdfjs()
    const viewport = viewportOf(page, 1, turned)
    const content = await page.getTextContent()
    const items = content.items as (PdfItem & { hasEOL: boolean; fontName: string })[]
    const { order, lineEnds } = readingOrder(items, viewportOf(page, 1, 0).transform)
    const ordered = order.map((place) => ({ ...items[place]!, hasEOL: lineEnds.has(place) }))
    const element = el("div", { class: "text" })
    const source = { ...content, items: ordered } as typeof content
    const layer = new TextLayer({ textContentSource: source, container: element, viewport })
    await layer.render()
    enlarge(element)
    justify(
      ordered.flatMap(({ str, fontName, width }, i) => {
        const piece = layer.textDivs[i]
        return piece ? [{ element: piece, str, font: fontName, width }] : []
      }),
    )
    const nodes: (Text | null)[] = Array.from({ length: items.length }, () => null)
    for (const [i, place] of order.entries()) {
      const node = layer.textDivs[i]?.firstChild
      if (node instanceof Text) nodes[place] = node
    }
    return new TextSheet(element, nodes)
  }

  /** The text node of an item; null where it has none. */
  node(item: number): Text | null {
    return this.#nodes[item] ?? null
  }

  /** The item of a text node. */
  itemOf(node: Node): number | undefined {
    return this.#places.get(node)
  }

  clear(): void {
    this.element.remove()
    this.#nodes = []
    this.#places.clear()
  }
}

/**
 * Has the text laid out larger than it is shown, as the library does where a browser has a least size
 * of type: browsers put letters on whole pixels, which in small type would be beside the picture's.
 */
function enlarge({ style }: HTMLElement): void {
  const least = Number(style.getPropertyValue(LEAST_SIZE)) || 1
  style.setProperty(LEAST_SIZE, String(Math.max(least, LARGER)))
}

/** Places of the items as they are read; blanks stay behind the item they follow in the file. */
function readingOrder(items: readonly PdfItem[], view: readonly number[]) {
  const { lines } = layOut(printedItems(items, view))
  const read = lines.flatMap((line) => line.items)
  const isRead = new Set(read)
  const blanksAfter = new Map<number, number[]>()
  let last = -1
  for (const [place, { str }] of items.entries()) {
    if (isRead.has(place)) last = place
    else if (str !== "") {
      const known = blanksAfter.get(last)
      if (known) known.push(place)
      else blanksAfter.set(last, [place])
    }
  }
  const order = [...(blanksAfter.get(-1) ?? [])]
  for (const place of read) order.push(place, ...(blanksAfter.get(place) ?? []))
  return { order, lineEnds: new Set(lines.map((line) => line.items.at(-1)!)) }
}
