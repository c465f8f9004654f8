import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact, Source } from "#graph/model/provenance.ts"
import { daysBetween, startOf } from "./dates.ts"
import type { OpenGraph } from "./open.ts"
import { eachProvenance } from "./support.ts"

/** How many facts could be looked up by whoever doubts them; nested facts are counted too. */
export interface FactStats {
  total: number
  /**
   * Facts without any place that one could go to and check. Each counts once, by the best of its
   * sources: all editorial; else none with a locator; else none whose source has an address.
   */
  withoutCheckableLocator: {
    total: number
    editorial: number
    noLocator: number
    noAddress: number
  }
}

/** How old the facts are that hold for a day (`asOf`). */
export interface AgeStats {
  facts: number
  /** null where there are none. */
  oldest: { asOf: string; days: number } | null
  newest: { asOf: string; days: number } | null
  /** The day the ages are counted to. */
  today: string
}

/** Counts what can be checked. */
export function factStats(graph: OpenGraph): FactStats {
  const sources = graph.getAttribute("sources")
  const missing = { total: 0, editorial: 0, noLocator: 0, noAddress: 0 }
  let total = 0
  const count = (facts: readonly Fact[]) => {
    total += 1
    const lack = lackOf(facts, sources)
    if (lack === null) return
    missing.total += 1
    missing[lack] += 1
  }
  graph.forEachNode((_id, node) => eachProvenance(node, "", count))
  graph.forEachEdge((_key, edge) => eachProvenance(edge, "", count))
  return { total, withoutCheckableLocator: missing }
}

function lackOf(facts: readonly Fact[], sources: ReadonlyMap<string, Source>) {
  const checked = facts.filter(({ basis }) => basis !== "editorial")
  if (checked.length === 0) return "editorial"
  const placed = checked.filter(({ locator }) => locator.trim() !== "")
  if (placed.length === 0) return "noLocator"
  return placed.some(({ source }) => sources.get(source)?.url !== undefined) ? null : "noAddress"
}

/**
 * The oldest and newest `asOf`.
 * @param today ISO day; a month or year in the data counts from its first day
 */
export function ageStats(graph: OpenGraph, today: string): AgeStats {
  const dates: string[] = []
  const look = (thing: GraphNode | GraphEdge) => {
    if ("asOf" in thing && typeof thing.asOf === "string") dates.push(thing.asOf)
  }
  graph.forEachNode((_id, node) => look(node))
  graph.forEachEdge((_key, edge) => look(edge))
  dates.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))
  const aged = (asOf: string | undefined) =>
    asOf === undefined ? null : { asOf, days: daysBetween(asOf, today) }
  return { facts: dates.length, oldest: aged(dates[0]), newest: aged(dates.at(-1)), today }
}
