/** Text on one line. A no-break space stays, which French puts before its colons. */
export function oneLine(text: string): string {
  return text.replaceAll(/[^\S\u00A0\u202F]+/g, " ").trim()
}
