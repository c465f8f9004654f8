import { makeSubset, withBetween, withWorks, type Exporter } from "#graph/export/index.ts"
import type { Subset } from "#graph/model/subset.ts"
import { edgesIn, type OpenGraph } from "#graph/query/index.ts"
import { annotationsOfMet } from "../../selection/annotations.ts"
import type { Selection } from "../../selection/selection.ts"

/** The selection as a format needs it: with the works it names, what joins it, and the places where it was met. */
export function subsetFor(exporter: Exporter, chosen: Selection, graph: OpenGraph): Subset {
  const works = exporter.namesWorks === true ? withWorks(chosen.ids, graph) : chosen.ids
  const ids = exporter.joins === true ? withBetween(works, graph) : works
  const edges = ids.length === works.length ? chosen.edges : edgesIn(graph, ids)
  const asked =
    chosen.met === undefined
      ? chosen.asked
      : { ...chosen.asked, annotations: annotationsOfMet(chosen.met) }
  return makeSubset(graph, ids, edges, asked, new Date())
}

/** Hands a written file on. Answers with what happened, in a sentence. */
export type Deliver = (text: string, counts: { nodes: string; links: string }) => Promise<string>
