import type { PageView } from "./page-view.ts"

/** Where the page that is being read stands, in shares of the window from its top. */
const READ_AT = 0.4
/** White space over a page that is gone to, in CSS pixels. */
const OVER = 8

/** Number of the page that is being read; undefined where none stands there. */
export function mostInView(near: Iterable<PageView>): number | undefined {
  const line = innerHeight * READ_AT
  for (const { sheet, number } of near) {
    const { top, bottom } = sheet.getBoundingClientRect()
    if (top <= line && bottom >= line) return number
  }
}

/** Scrolls a sheet up to the bar; where a place in it is given, that to the upper third of the window. */
export function scrollTo(sheet: Element, place: number | null): void {
  const bar = document.querySelector(".bar")?.getBoundingClientRect().height ?? 0
  const { top } = sheet.getBoundingClientRect()
  const above = place === null ? OVER : (innerHeight - bar) / 3 - place
  scrollBy({ top: top - bar - above, behavior: "instant" })
}
