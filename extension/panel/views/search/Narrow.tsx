import type { Basis } from "#graph/model/provenance.ts"
import { workOf } from "#graph/ids/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Hit } from "#graph/search/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { FacetSelects, wanting } from "../../parts/FacetSelects.tsx"
import { NarrowFold } from "../../parts/NarrowFold.tsx"
import { useWords } from "../../words/context.tsx"
import { countsOf, FACETS, type Facet, type Wanted } from "./facets.ts"

interface Props {
  hits: readonly Hit[]
  wanted: Wanted
  onWant(wanted: Wanted): void
}

/** Narrows results down by where they belong. */
export function Narrow(props: Props) {
  const { t } = useWords()
  return (
    <NarrowFold label={t("search.narrow")} open={Object.keys(props.wanted).length > 0}>
      {() => <Selects {...props} />}
    </NarrowFold>
  )
}

function Selects({ hits, wanted, onWant }: Props) {
  const { graph } = useKnowledge()
  const { t } = useWords()
  const name = useNames()
  return (
    <FacetSelects
      facets={FACETS.map((facet) => ({
        facet,
        label: t(`search.facet.${facet}`),
        all: t(`search.facet.${facet}.all`),
        values: countsOf(hits, facet, graph).map(([value, count]) => ({
          value,
          label: name(facet, value),
          count,
        })),
      }))}
      wanted={wanted}
      onWant={(facet, value) => onWant(wanting(wanted, facet, value))}
    />
  )
}

function useNames(): (facet: Facet, value: string) => string {
  const { graph } = useKnowledge()
  const { t, lang } = useWords()
  const label = (id: string) =>
    graph.hasNode(id) ? inLanguage(graph.getNodeAttributes(id).label, lang).text : id
  const languages = new Intl.DisplayNames(lang, { type: "language" })
  return (facet, value) => {
    switch (facet) {
      case "basis":
        return t(`basis.${value as Basis}`)
      case "language":
        return languages.of(value) ?? value
      case "article":
        return `${label(value)}, ${label(workOf(value))}`
      default:
        return label(value)
    }
  }
}
