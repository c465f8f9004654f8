import type { ReactNode } from "react"
import { useWords } from "../words/context.tsx"
import style from "./FacetSelects.module.css"
import { Select } from "./Select.tsx"

/** One value of a facet; without a count where counting says nothing. */
export interface FacetValue {
  value: string
  label: string
  count?: number
}

/** By what a list can be narrowed down: its name, what "any" is called, and the values there are. */
export interface FacetChoice<F extends string> {
  facet: F
  label: string
  all: string
  values: readonly FacetValue[]
}

/**
 * A list for each facet. One with a single value would change nothing and is not offered, unless it
 * is what the list has been narrowed down to.
 */
export function FacetSelects<F extends string>(props: {
  facets: readonly FacetChoice<F>[]
  wanted: Partial<Record<F, string>>
  onWant(facet: F, value: string | undefined): void
  children?: ReactNode
}) {
  const { number } = useWords()
  return (
    <div className={style.selects}>
      {props.facets.map(({ facet, label, all, values }) => {
        const chosen = props.wanted[facet]
        if (values.length < 2 && chosen === undefined) return null
        return (
          <Select
            key={facet}
            label={label}
            value={chosen ?? ""}
            options={[
              { value: "", label: all },
              ...values.map((each) => ({
                value: each.value,
                label:
                  each.count === undefined ? each.label : `${each.label} (${number(each.count)})`,
              })),
            ]}
            onChoose={(value) => props.onWant(facet, value === "" ? undefined : value)}
          />
        )
      })}
      {props.children}
    </div>
  )
}

/** What is wanted, with one facet changed; without it where nothing is wanted of it any more. */
export function wanting<W extends object, F extends keyof W>(
  wanted: W,
  facet: F,
  value: W[F] | undefined,
): W {
  const { [facet]: _, ...others } = wanted
  return (value === undefined ? others : { ...others, [facet]: value }) as W
}
