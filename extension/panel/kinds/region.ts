import type { GraphNode } from "#graph/model/nodes/index.ts"
import { groupNamed } from "./groups.ts"

/** The parts of the Americas, which people ask for by name, and the groups they are. */
const AMERICAS: Readonly<Record<string, string>> = {
  "North America": "northern-america",
  "Central America": "central-america",
  Caribbean: "caribbean",
  "South America": "south-america",
}

/** Regions in the order in which they are offered. */
export const REGION_NAMES = [
  "Africa",
  "North America",
  "Central America",
  "Caribbean",
  "South America",
  "Asia",
  "Europe",
  "Oceania",
] as const
export type RegionName = (typeof REGION_NAMES)[number]

/** The region of a State; undefined where none is known. */
export function regionOf(node: GraphNode): RegionName | undefined {
  if (node.kind !== "country") return undefined
  const name =
    node.region === "Americas"
      ? Object.keys(AMERICAS).find((part) => groupNamed(AMERICAS[part]!).members.includes(node.id))
      : node.region
  return REGION_NAMES.find((each) => each === name)
}
