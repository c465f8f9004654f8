import type { Annotation } from "#graph/model/annotation.ts"
import type { Met } from "./selection.ts"

/** The places on a page as annotations of the nodes that were meant there, in reading order. */
export function annotationsOfMet({ page, references }: Met): Annotation[] {
  return references.flatMap(({ targets, text, before, after, sure }) =>
    targets.map((node) => ({
      node,
      quotation: { url: page.url, title: page.title, text, before, after, sure },
    })),
  )
}
