import type { Subset } from "#graph/model/subset.ts"

/** A format that a part of the graph can be written in. */
export interface Exporter {
  /** Name on the command line and in the settings: "json". */
  id: string
  /** Key of its name in the interface's words: "export.json". */
  label: string
  /** File name ending without the dot. */
  extension: string
  mediaType: string
  /** The whole file as text. Pure: same subset, same text. */
  write(subset: Subset): string
}
