import type { PageReference } from "#extension/shared/messages.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { NodeKind } from "#graph/model/nodes/index.ts"
import { nameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Choice } from "../../parts/Choice.tsx"
import { FacetSelects, wanting } from "../../parts/FacetSelects.tsx"
import { NarrowFold } from "../../parts/NarrowFold.tsx"
import { Select } from "../../parts/Select.tsx"
import { useWords } from "../../words/context.tsx"
import {
  countsOf,
  FACETS,
  narrow,
  type Certain,
  type Facet,
  type KindOf,
  type Wanted,
} from "./facets.ts"
import style from "./page.module.css"

export type Order = "grouped" | "reading"

interface Props {
  references: readonly PageReference[]
  wanted: Wanted
  onWant(wanted: Wanted): void
  order: Order
  onOrder(order: Order): void
  kindOf: KindOf
}

/** What narrows the list down and how it is sorted. What would change nothing is not offered. */
export function Filters({ references, wanted, onWant, order, onOrder, kindOf }: Props) {
  const { t, number } = useWords()
  const name = useValueNames()
  const unsure = references.some((each) => !each.sure)
  return (
    <div className={style.filters}>
      {unsure && (
        <Choice<Certain>
          label={t("page.filter")}
          value={wanted.certain}
          options={(["all", "sure", "unsure"] as const).map((certain) => ({
            value: certain,
            label: t(`page.filter.${certain}`),
            count: number(narrow(references, { ...wanted, certain }, kindOf).length),
          }))}
          onChoose={(certain) => onWant({ ...wanted, certain })}
        />
      )}
      <NarrowFold
        label={t("page.narrow")}
        open={FACETS.some((facet) => wanted[facet] !== undefined)}
      >
        {() => (
          <FacetSelects
            facets={FACETS.map((facet) => ({
              facet,
              label: t(`page.facet.${facet}`),
              all: t(`page.facet.${facet}.all`),
              values: countsOf(references, facet, kindOf).map(([value, count]) => ({
                value,
                label: name(facet, value),
                count,
              })),
            }))}
            wanted={wanted}
            onWant={(facet, value) => onWant(wanting(wanted, facet, value))}
          >
            <Select<Order>
              label={t("page.order")}
              value={order}
              options={(["grouped", "reading"] as const).map((value) => ({
                value,
                label: t(`page.order.${value}`),
              }))}
              onChoose={onOrder}
            />
          </FacetSelects>
        )}
      </NarrowFold>
    </div>
  )
}

function useValueNames(): (facet: Facet, value: string) => string {
  const { graph } = useKnowledge()
  const words = useWords()
  return (facet, value) => {
    if (facet === "kind") return words.t(`kind.${value as NodeKind}`)
    if (!graph.hasNode(value)) return value
    const node = graph.getNodeAttributes(value)
    return facet === "country"
      ? inLanguage(node.label, words.lang).text
      : nameOf(node, graph, words).text
  }
}
