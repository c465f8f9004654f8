import type { GraphNode } from "#graph/model/nodes/index.ts"

/** The parts of the Americas as the United Nations count them (M49); people ask for them by name. */
const AMERICAS: Readonly<Record<string, readonly string[]>> = {
  "South America": "ar bo br cl co ec gy pe py sr uy ve".split(" "),
  "Central America": "bz cr gt hn mx ni pa sv".split(" "),
  Caribbean: "ag bb bs cu dm do gd ht jm kn lc tt vc".split(" "),
  "North America": ["ca", "us"],
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
      ? Object.keys(AMERICAS).find((part) => AMERICAS[part]!.includes(node.id))
      : node.region
  return REGION_NAMES.find((each) => each === name)
}
