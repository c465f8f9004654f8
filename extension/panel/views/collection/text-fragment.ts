import type { Quotation } from "#graph/model/annotation.ts"

/** The page's address with a fragment that makes the browser scroll to the words; for web pages only. */
export function linkTo({ url, text }: Pick<Quotation, "url" | "text">): string {
  if (!/^https?:/.test(url)) return url
  const [page = "", fragment = ""] = url.split("#", 2)
  // "-" and "," have meanings of their own in a text fragment.
  const words = encodeURIComponent(text).replaceAll("-", "%2D")
  return `${page}#${fragment.split(":~:")[0]}:~:text=${words}`
}
