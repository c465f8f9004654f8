/** Questions to the graph, one file each; every one is a pure function of an opened graph. */
export { openGraph, type OpenGraph } from "./open.ts"
export { nodeOf, UnknownIdError } from "./unknown-id.ts"
export { QueryError } from "./query-error.ts"
export { neighbourhood, type Neighbourhood, type NeighbourhoodOptions } from "./neighbourhood.ts"
export { digestOf, type Digest, type DigestEntry } from "./digest.ts"
export { edgesIn } from "./edges-in.ts"
export {
  linksOf,
  type Direction,
  type InheritedLinks,
  type Link,
  type LinkGroup,
  type Links,
} from "./links.ts"
export { placeOf, type Place } from "./place.ts"
export { comparisonOf, type MatrixOptions } from "./matrix.ts"
export { pathsBetween, type Path, type PathOptions, type Paths } from "./paths.ts"
export { changedSince, type Change, type Dated, type Since } from "./since.ts"
export { supportOf, type Support, type Supported } from "./support.ts"
export { checkedPerCountry, type Checked } from "./checked.ts"
export { statsOf, type Stats } from "./stats.ts"
export type { CountryStats } from "./stats-country.ts"
export type { AgeStats, FactStats } from "./stats-facts.ts"
export type { PerBasis } from "./per-basis.ts"
