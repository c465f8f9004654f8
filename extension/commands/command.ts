import type shortcuts from "#extension/locales/en/shortcuts.json"

export type CitationForm = "short" | "long" | "id" | "link"

/** What commands can do; the background does it in the tab in which they were given. */
export interface Acts {
  /** To the next (1) or previous (-1) reference, through all frames of the tab. */
  step(by: 1 | -1): Promise<void>
  /** Opens the panel on the current reference, in the same user gesture. */
  openCurrent(): void
  /** Opens the panel on a search for these words, or for those selected in the page. */
  lookUp(words?: string): void
  toggleSite(): Promise<void>
  copy(form: CitationForm): Promise<void>
  /** Shows the PDF of the tab in the viewer. */
  openPdf(): Promise<void>
}

/** Something the user can have done. Declared once, for keys and menus alike. */
export interface Command {
  id: string
  /** Key of its name in the catalogue. */
  name: keyof typeof shortcuts & `commands.${string}`
  /** An icon of the panel's set. */
  icon: string
  /** Where a menu offers it: over a page, over selected words, on the toolbar button. */
  menus: readonly ("page" | "selection" | "action")[]
  /** Key it has unless the user gives it another; browsers take at most four of them. */
  key?: string
  /** @param words those selected, where the menu was opened on them */
  run(acts: Acts, words?: string): unknown
}
