import { makeSubset, withBetween, worksOf, type Exporter } from "#graph/export/index.ts"
import type { Subset } from "#graph/model/subset.ts"
import { edgesIn, type OpenGraph } from "#graph/query/index.ts"
import { annotationsOfMet } from "../../selection/annotations.ts"
import type { Selection } from "../../selection/selection.ts"

/** The selection as a format needs it: with the works it names, what joins it, and the places where it was met. */
export function subsetFor(exporter: Exporter, chosen: Selection, graph: OpenGraph): Subset {
  const works = exporter.namesWorks === true ? worksOf(chosen.ids, graph) : []
  const joined = exporter.joins === true ? withBetween(chosen.ids, graph) : chosen.ids
  const edges = joined.length === chosen.ids.length ? chosen.edges : edgesIn(graph, joined)
  const asked = {
    ...chosen.asked,
    ...(chosen.met === undefined ? {} : { annotations: annotationsOfMet(chosen.met) }),
    ...(works.length === 0 ? {} : { works }),
  }
  return makeSubset(graph, [...joined, ...works], edges, asked, new Date())
}

/** Hands a written file on. Answers with what happened, in a sentence. */
export type Deliver = (text: string, counts: { nodes: string; links: string }) => Promise<string>
