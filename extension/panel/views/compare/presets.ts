import { compareIds, parentOf, pathOf, workOf } from "#graph/ids/index.ts"
import type { Localised } from "#graph/model/text.ts"
import type { GraphNode, NodeOf } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { groupNamed } from "../../kinds/groups.ts"
import presets from "./presets.json" with { type: "json" }

/** Names of the ready-made choices, for the catalogue and the address. */
export type ProvisionPreset =
  | "offences"
  | "powers"
  | "jurisdiction"
  | "cooperation"
  | "racism"
  | "evidence"
export type RegionPreset = "africa" | "americas" | "asia" | "europe" | "oceania"

/**
 * Runs of articles that researchers compare, in the order of the menu. Procedural powers are all of
 * the Convention's Section 2, Articles 14 to 21: scope and safeguards in 14 and 15 bind every power
 * after them, and whoever compares powers without them compares half of the law.
 */
export const PROVISION_PRESETS = presets.provisions as readonly {
  id: ProvisionPreset
  work: string
  from: number
  to: number
}[]

/** A ready-made choice of countries: a region as the graph has it, or a group of `data/groups`. */
interface CountryPreset {
  id: string
  region?: string
  /** The group's name; a region's is in the catalogue. */
  label?: Localised
  members?: readonly string[]
}

/** In the order of the menu. A group may name States that the graph does not have. */
export const COUNTRY_PRESETS: readonly CountryPreset[] = presets.countries.map((preset) =>
  preset.group === undefined ? preset : groupNamed(preset.group),
)

/** The articles that a name stands for: those of a ready-made choice, or the provision itself. */
export function provisionsNamed(graph: OpenGraph, name: string): string[] {
  const preset = PROVISION_PRESETS.find(({ id }) => id === name)
  if (preset === undefined) return isProvision(graph, name) ? [name] : []
  return articlesOf(graph, preset.work)
    .map(({ id }) => id)
    .filter((id) => {
      const number = Number(pathOf(id))
      return number >= preset.from && number <= preset.to
    })
}

/** The countries that a name stands for: those of a group, or the country itself. */
export function countriesNamed(graph: OpenGraph, name: string): string[] {
  const preset = COUNTRY_PRESETS.find(({ id }) => id === name)
  if (preset === undefined) return isCountry(graph, name) ? [name] : []
  const members = new Set(preset.members)
  return countriesOf(graph)
    .filter(({ id, region }) =>
      preset.region === undefined ? members.has(id) : region === preset.region,
    )
    .map(({ id }) => id)
}

/** Every country of the graph, in the order of the ids. */
export function countriesOf(graph: OpenGraph): NodeOf<"country">[] {
  const found: NodeOf<"country">[] = []
  graph.forEachNode((_id, node) => {
    if (node.kind === "country") found.push(node)
  })
  return found.sort((a, b) => compareIds(a.id, b.id))
}

/** The articles of a treaty, in reading order. */
export function articlesOf(graph: OpenGraph, work: string): NodeOf<"provision">[] {
  const found: NodeOf<"provision">[] = []
  graph.forEachNode((id, node) => {
    if (node.kind !== "provision" || workOf(id) !== work) return
    // Chapters and sections hold articles; they are not compared.
    if (parentOf(id) === work && /^\d/.test(pathOf(id))) found.push(node)
  })
  return found.sort((a, b) => compareIds(a.id, b.id))
}

function isProvision(graph: OpenGraph, id: string): boolean {
  return kindOf(graph, id) === "provision" || kindOf(graph, id) === "instrument"
}

function isCountry(graph: OpenGraph, id: string): boolean {
  return kindOf(graph, id) === "country"
}

function kindOf(graph: OpenGraph, id: string): GraphNode["kind"] | undefined {
  return graph.hasNode(id) ? graph.getNodeAttributes(id).kind : undefined
}
