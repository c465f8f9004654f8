import type { Basis } from "#graph/model/provenance.ts"
import { workOf } from "#graph/ids/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Hit } from "#graph/search/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Fold } from "../../parts/Fold.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { Select } from "../../parts/Select.tsx"
import { useWords } from "../../words/context.tsx"
import { countsOf, FACETS, type Facet, type Wanted } from "./facets.ts"
import style from "./search.module.css"

interface Props {
  hits: readonly Hit[]
  wanted: Wanted
  onWant(wanted: Wanted): void
}

/** Narrows results down by where they belong; values are counted only once this is unfolded. */
export function Narrow(props: Props) {
  const { t } = useWords()
  return (
    <Fold
      summary={
        <span className={style.narrow}>
          <Icon name="filter" />
          {t("search.narrow")}
        </span>
      }
      open={Object.keys(props.wanted).length > 0}
    >
      {() => <Selects {...props} />}
    </Fold>
  )
}

function Selects({ hits, wanted, onWant }: Props) {
  const { graph } = useKnowledge()
  const { t, number } = useWords()
  const name = useNames()
  return (
    <div className={style.selects}>
      {FACETS.map((facet) => {
        const counts = countsOf(hits, facet, graph)
        if (counts.length < 2 && wanted[facet] === undefined) return null
        return (
          <Select
            key={facet}
            label={t(`search.facet.${facet}`)}
            value={wanted[facet] ?? ""}
            options={[
              { value: "", label: t(`search.facet.${facet}.all`) },
              ...counts.map(([value, count]) => ({
                value,
                label: `${name(facet, value)} (${number(count)})`,
              })),
            ]}
            onChoose={(value) => {
              const { [facet]: _, ...others } = wanted
              onWant(value === "" ? others : { ...wanted, [facet]: value })
            }}
          />
        )
      })}
    </div>
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
