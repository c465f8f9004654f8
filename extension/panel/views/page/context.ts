/** From this many characters on, the page part may have cut the context inside a word. */
const MAY_BE_CUT = 40

/** The words before a reference, without the rest of a word that was cut in two. */
export function wordsBefore(text: string): string {
  if (text.length < MAY_BE_CUT) return text
  return `… ${text.replace(/^\S*\s+/, "")}`
}

/** The words after a reference, without the beginning of a word that was cut in two. */
export function wordsAfter(text: string): string {
  if (text.length < MAY_BE_CUT) return text
  return `${text.replace(/\s+\S*$/, "")} …`
}
