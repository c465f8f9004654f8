/** What XML cannot hold, not even escaped. */
// oxlint-disable-next-line no-control-regex
export const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Text inside an element or attribute of XML. */
export function escapeXml(text: string): string {
  return text.replaceAll(UNPRINTABLE, " ").replaceAll(/[&<>"'\n\r\t]/g, (sign) => SIGNS[sign]!)
}

const SIGNS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
}
