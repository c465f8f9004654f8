import { buildGraph } from "#graph/build/index.ts"
import { EXPORTERS, makeSubset, worksOf, type Language } from "#graph/export/index.ts"
import type { Annotation } from "#graph/model/annotation.ts"
import type { Subset } from "#graph/model/subset.ts"
import { edgesIn, neighbourhood, openGraph } from "#graph/query/index.ts"
import { loadData } from "../../../scripts/lib/load-data.ts"

export const graph = openGraph(buildGraph(loadData()))

/** Signs that every format has to treat: quotes, markup, TeX, line ends, accents, an emoji. */
export const NASTY = 'He said "50 % & <more>", {x}_y ~ 3^2 # $5\nline two; é 𝒳 | *a*'

const annotations: Annotation[] = [
  {
    node: "br/marco-civil:22",
    note: NASTY,
    tags: ["south america", "to read"],
    quotation: {
      url: "https://example.org/a page?x={1}",
      title: "A judgment",
      text: "Article 18(1)(b)",
      before: "… under ",
      after: " of the Convention …",
      sure: true,
    },
    savedAt: "2026-11-25T10:00:00.000Z",
  },
]

/** Article 18.1.b and all that is next to it, with the works that its provisions are part of. */
function sample(): Subset {
  const { ids } = neighbourhood(graph, "ets185:18.1.b", { depth: 1 })
  const some = [...ids, "br/marco-civil:22", "fr"]
  const all = [...some, ...worksOf(some, graph)]
  return makeSubset(graph, all, edgesIn(graph, all), { annotations }, new Date(0))
}

export const subset = sample()

/** The sample in a format, or another subset. */
export function written(format: string, lang?: Language, what = subset): string {
  return EXPORTERS.find(({ id }) => id === format)!.write(what, lang)
}
