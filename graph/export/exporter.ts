import type { Subset } from "#graph/model/subset.ts"
import type { Language } from "./voice.ts"

/** What people want a file for, in the order of the menu. */
export const USES = ["keep", "cite", "draw", "link"] as const

/**
 * A format that a part of the graph can be written in. What it is called, what it is for and what
 * it cannot hold are said in the interface's words, under its id.
 */
export interface Exporter {
  /** Name on the command line and in addresses: "json". */
  id: string
  use: (typeof USES)[number]
  /** File name ending without the dot. */
  extension: string
  mediaType: string
  /** Whether it names a provision by its work, so that the work has to be in the subset too. */
  namesWorks?: boolean
  /** Whether it is a picture, in which dots without a line between them say nothing: what links them has to be in it. */
  joins?: boolean
  /**
   * The whole file as text. Pure: same subset and language, same text.
   * @param lang of names, summaries and notes where the format holds them in one; English unless told
   */
  write(subset: Subset, lang?: Language): string
}
