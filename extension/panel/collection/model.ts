import type { Annotation } from "#graph/model/annotation.ts"
import { annotationsOfMet } from "../selection/annotations.ts"
import type { Selection } from "../selection/selection.ts"
import type { Words } from "../words/index.ts"

/** A named list of what somebody keeps. */
export interface Collection {
  id: string
  /** As its reader calls it; "" as long as nobody has named it. */
  name: string
  /** Tells it from others without a name; none in what earlier versions wrote. */
  number?: number
  /** ISO 8601 instant. */
  createdAt: string
}

/** A node that is kept, with what its reader says of it. */
export interface Entry extends Annotation {
  id: string
  /** The collection it is in. */
  collection: string
  /** Its place there: entries are in ascending order, with gaps. */
  position: number
}

/** What was taken out by one act: a collection with its entries, or entries alone. */
export interface Removal {
  collection?: Collection
  entries: readonly Entry[]
}

/** What a collection is called: its reader's own words, or ours in the language of the interface. */
export function titleOf({ name, number = 1 }: Collection, { t }: Pick<Words, "t">): string {
  if (name !== "") return name
  return number === 1 ? t("collection.first") : t("collection.numbered", { number })
}

/**
 * What of a selection is worth keeping, as its reader would say: every place on a page, the node of a
 * card without its neighbours, every hit of a search.
 */
export function keepable(selection: Selection): Annotation[] {
  if (selection.met !== undefined) return annotationsOfMet(selection.met)
  return (selection.chosen ?? selection.ids).map((node) => ({ node }))
}

/** Without those that are there already: the same node from the same place on a page. */
export function unseen(
  annotations: readonly Annotation[],
  entries: readonly Entry[],
): Annotation[] {
  const seen = new Set(entries.map(placeOf))
  return annotations.filter((each) => {
    const place = placeOf(each)
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}

function placeOf({ node, quotation }: Annotation): string {
  if (quotation === undefined) return node
  const { url, before, text, after } = quotation
  return JSON.stringify([node, url, before, text, after])
}

/** The entry as it goes into a file: without what only the browser's database needs. */
export function annotationOf(entry: Entry): Annotation {
  const { node, note, tags, quotation, savedAt } = entry
  return {
    node,
    ...(note === undefined ? {} : { note }),
    ...(tags === undefined ? {} : { tags }),
    ...(quotation === undefined ? {} : { quotation }),
    ...(savedAt === undefined ? {} : { savedAt }),
  }
}

/** The entries that change when one moves a place up (-1) or down (1): it and the one it passes. */
export function moved(entries: readonly Entry[], id: string, by: -1 | 1): Entry[] {
  const at = entries.findIndex((entry) => entry.id === id)
  const [entry, other] = [entries[at], entries[at + by]]
  if (entry === undefined || other === undefined) return []
  return [
    { ...entry, position: other.position },
    { ...other, position: entry.position },
  ]
}

/** "to read, South America ,": the tags in a line of text, each once. */
export function tagsIn(line: string): string[] {
  return [...new Set(line.split(/[,;]/).map((tag) => tag.trim().replaceAll(/\s+/g, " ")))].filter(
    Boolean,
  )
}
