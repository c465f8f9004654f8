/** What the gate of a page must know to tell whether the reader is worth loading there. */
export interface GatePack {
  /** Words before an article's number, in all languages: "article", "art.", "§". */
  units: string[]
  /** Words that may stand for the number: "premier". */
  ordinals: string[]
  /** Names of what is marked on pages. */
  names: string[]
  /** Beginnings of names of national laws, or their numbers: a sign next to a figure. */
  laws: string[]
  /** Courts and law reports by which decisions are cited: a sign next to a figure. */
  reports: string[]
  /** Parts of addresses of pages about it; "*" stands for anything. */
  addresses: string[]
  /** Base letters, lower case, of the code units from U+00C0 on; a space where there is no letter. */
  fold: string
}
