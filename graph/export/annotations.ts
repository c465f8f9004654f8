import type { Annotation } from "#graph/model/annotation.ts"
import type { Subset } from "#graph/model/subset.ts"

/**
 * What the person who exports has added, in their order. It travels in `selection`, which tells what
 * was asked for, so that the facts of the graph and the words of its user never mix.
 */
export function annotationsOf(subset: Subset): readonly Annotation[] {
  const found = subset.selection["annotations"]
  // Written by us; a file from elsewhere is held to the schema where it is read.
  return Array.isArray(found) ? (found as Annotation[]) : []
}

/** The same by node. */
export function annotationsByNode(subset: Subset): ReadonlyMap<string, Annotation[]> {
  return Map.groupBy(annotationsOf(subset), ({ node }) => node)
}

/** What was read on a page, with the words around it. */
export function quoted({ before, text, after }: NonNullable<Annotation["quotation"]>): string {
  return `${before}${text}${after}`
}
