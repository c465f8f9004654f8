/** Questions to the graph, one file each; every one is a pure function of an opened graph. */
export { openGraph, type OpenGraph } from "./open.ts"
export { nodeOf, UnknownIdError } from "./unknown-id.ts"
export { neighbourhood, type Neighbourhood, type NeighbourhoodOptions } from "./neighbourhood.ts"
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
export { statsOf, type CountryStats, type PerBasis, type Stats } from "./stats.ts"
