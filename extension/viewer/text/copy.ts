import type { PdfSource } from "./pdf-source.ts"

/**
 * Copies running text: whole paragraphs on one line, words that a line end divides made whole, no
 * running heads between. Where a selection is not all of the document's text, the browser copies it.
 */
export function copyRunningText(event: ClipboardEvent, source: PdfSource): void {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
  const text = runningText(selection.getRangeAt(0), source)
  if (text === null) return
  event.clipboardData?.setData("text/plain", text)
  event.preventDefault()
}

/** The words that are selected, as running text where they are the document's. */
export function selectedText(source: PdfSource | undefined): string {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return ""
  const text = source ? runningText(selection.getRangeAt(0), source) : null
  return text ?? selection.toString()
}

/** The words of a range as the document reads; null where an end of it is in no paragraph. */
function runningText(range: Range, source: PdfSource): string | null {
  const from = source.placeOf(range.startContainer, range.startOffset)
  const to = source.placeOf(range.endContainer, range.endOffset)
  if (!from || !to) return null
  const blocks = source.known
  const [first, last] = [blocks.indexOf(from.block), blocks.indexOf(to.block)]
  if (first < 0 || last < first) return null
  if (first === last) return from.block.text.slice(from.offset, to.offset)
  const between = blocks.slice(first + 1, last).map(({ text }) => text)
  return [from.block.text.slice(from.offset), ...between, to.block.text.slice(0, to.offset)].join(
    "\n",
  )
}
