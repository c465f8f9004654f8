import { mainBasis } from "#graph/model/main-basis.ts"
import type { Basis, Fact } from "#graph/model/provenance.ts"

/** A number per basis: how many facts rest on it, or their share of all. */
export type PerBasis = Record<Basis, number>

/** How many things rest on each basis, each by the fact for the thing itself. */
export function perBasis(things: readonly { sources: readonly Fact[] }[]): PerBasis {
  const counts: PerBasis = { read: 0, seed: 0, editorial: 0 }
  for (const { sources } of things) counts[mainBasis(sources)] += 1
  return counts
}

/** The same as shares, 0 to 1, rounded to three places; all 0 where there is nothing. */
export function shares(counts: PerBasis): PerBasis {
  const total = counts.read + counts.seed + counts.editorial
  const share = (count: number) => (total === 0 ? 0 : Math.round((1000 * count) / total) / 1000)
  return {
    read: share(counts.read),
    seed: share(counts.seed),
    editorial: share(counts.editorial),
  }
}
