/** Longest context shown before or after a reference, in characters as shown. */
const LENGTH = 60
/** How much raw text is looked at: an indented source may hold long runs of spaces. */
const RAW = 400

/** The words before a place, whole words only; "…" where more came before. */
export function wordsBefore(text: string, at: number): string {
  const shown = tidy(text.slice(Math.max(0, at - RAW), at)).trimStart()
  if (shown.length <= LENGTH) return shown
  const cut = shown.slice(-LENGTH)
  return `… ${cut.replace(/^\S*\s+/, "")}`
}

/** The words after a place, whole words only; "…" where more follows. */
export function wordsAfter(text: string, at: number): string {
  const shown = tidy(text.slice(at, at + RAW)).trimEnd()
  if (shown.length <= LENGTH) return shown
  const cut = shown.slice(0, LENGTH)
  return `${cut.replace(/\s+\S*$/, "")} …`
}

/** Without soft hyphens, and with one space for any white space. */
export function tidy(text: string): string {
  return text.replaceAll("\u00AD", "").replaceAll(/\s+/g, " ")
}
