import type { PDFPageProxy } from "pdfjs-dist"
import { el } from "../chrome/el.ts"
import { viewportOf } from "./viewport.ts"

interface Annotation {
  subtype?: string
  url?: string
  dest?: unknown
  rect: number[]
}

/** The links of a page as boxes over it. Inner ones call `open`, outer ones are plain links. */
export async function linksOf(
  page: PDFPageProxy,
  turned: number,
  open: (target: { dest: unknown }) => void,
): Promise<DocumentFragment> {
  const found = document.createDocumentFragment()
  const viewport = viewportOf(page, 1, turned)
  for (const { subtype, url, dest, rect } of (await page.getAnnotations()) as Annotation[]) {
    if (subtype !== "Link" || (url === undefined && !dest)) continue
    const corner = (x = 0, y = 0) => viewport.convertToViewportPoint(x, y) as [number, number]
    const [[a, b], [c, d]] = [corner(rect[0], rect[1]), corner(rect[2], rect[3])]
    const box = {
      left: Math.min(a, c) / viewport.width,
      top: Math.min(b, d) / viewport.height,
      width: Math.abs(a - c) / viewport.width,
      height: Math.abs(b - d) / viewport.height,
    }
    const link = el("a", { class: "link", href: url ?? "#", "aria-label": url ?? "→" })
    for (const [side, share] of Object.entries(box))
      link.style.setProperty(side, `${(share * 100).toFixed(3)}%`)
    if (url !== undefined) {
      link.target = "_blank"
      link.rel = "noreferrer"
      link.title = url
    } else {
      link.addEventListener("click", (event) => {
        event.preventDefault()
        open({ dest })
      })
    }
    found.append(link)
  }
  return found
}
