import type { PageReference } from "#extension/shared/messages.ts"
import { countryOf, workOf } from "#graph/ids/index.ts"
import type { NodeKind } from "#graph/model/nodes/index.ts"

/** By what the references of a page can be narrowed down; null of one that has no such value. */
export const FACETS = ["kind", "work", "country"] as const
export type Facet = (typeof FACETS)[number]
export type Certain = "all" | "sure" | "unsure"

export interface Wanted extends Partial<Record<Facet, string>> {
  certain: Certain
}

/** What tells the kind of a node; undefined for one that is not in the knowledge base. */
export type KindOf = (id: string) => NodeKind | undefined

function valueOf(reference: PageReference, facet: Facet, kindOf: KindOf): string | undefined {
  const target = reference.targets[0] ?? reference.instrument
  switch (facet) {
    case "kind":
      return kindOf(target)
    case "work":
      return workOf(target)
    case "country":
      return countryOf(target) ?? undefined
  }
}

/** The references that are wanted, in their order. */
export function narrow(
  references: readonly PageReference[],
  wanted: Wanted,
  kindOf: KindOf,
): PageReference[] {
  return references.filter(
    (each) =>
      (wanted.certain === "all" || each.sure === (wanted.certain === "sure")) &&
      FACETS.every(
        (facet) => wanted[facet] === undefined || valueOf(each, facet, kindOf) === wanted[facet],
      ),
  )
}

/** How many of the references have each value of a facet, the most frequent first. */
export function countsOf(
  references: readonly PageReference[],
  facet: Facet,
  kindOf: KindOf,
): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const each of references) {
    const value = valueOf(each, facet, kindOf)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}
