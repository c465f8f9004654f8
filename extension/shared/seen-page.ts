import type { PageModel } from "./messages.ts"

/** How many pages are remembered, and how many references of each. */
const MOST = 20
const LONGEST = 2000

/** A page that was read since the browser started. */
export type SeenPage = Pick<PageModel, "url" | "title" | "lang" | "references">

/** Puts a page first among those remembered; a page that was there takes its new references. */
export function remember(pages: readonly SeenPage[], page: SeenPage): SeenPage[] {
  const { url, title, lang } = page
  const kept = { url, title, lang, references: page.references.slice(0, LONGEST) }
  return [kept, ...pages.filter((each) => each.url !== url)].slice(0, MOST)
}
