/** A paragraph of a plain text and where it begins in it. */
export interface TextBlock {
  text: string
  /** UTF-16 code units from the beginning of the text. */
  start: number
}

/** A line that begins like a list item, a heading or a cell. */
const ITEM = /^\s*(?:[-*•▶►◦‣–|#]|\d+(?:\.\d+)*[.)]?\s+\p{Lu}|[a-z]\)\s)/u
const SENTENCE_END = /[.!?:;]["'»”)\]]*\s*$/

/**
 * Splits a plain text into blocks: at blank lines, and at line ends that end a sentence or stand
 * before a list item. Other line ends are taken as wrapping, so that "Article 29,⏎paragraph 1" stays
 * whole. Nothing is changed: every block is a stretch of the text.
 */
export function splitBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  let at = 0
  const close = (end: number): void => {
    const own = text.slice(start, end)
    if (own.trim() !== "") blocks.push({ text: inOnePiece(own), start })
  }
  while (at < text.length) {
    let end = text.indexOf("\n", at)
    if (end < 0) end = text.length
    const next = end + 1
    const nextEnd = text.indexOf("\n", next)
    const line = text.slice(at, end)
    const following = text.slice(next, nextEnd < 0 ? text.length : nextEnd)
    if (
      line.trim() === "" ||
      following.trim() === "" ||
      SENTENCE_END.test(line) ||
      ITEM.test(following)
    ) {
      close(end)
      start = next
    }
    at = next
  }
  if (start < text.length) close(text.length)
  return blocks
}

/**
 * The same text as a string of its own: every look at a letter of a slice goes through the long string
 * that it is a slice of.
 */
function inOnePiece(text: string): string {
  return text.slice(0, 1) + text.slice(1)
}
