import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { EdgeKind, NodeKind } from "#graph/model/kinds.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { endOf, startOf } from "./dates.ts"
import type { OpenGraph } from "./open.ts"
import { QueryError } from "./query-error.ts"

/** A dated field of a node or an edge. */
export interface Dated {
  /** A node (it has an `id`) or an edge (it has `from` and `to`). */
  of: GraphNode | GraphEdge
  /** The field that holds the date: "ratified", "adopted". */
  field: string
  /** As the data have it: a day, a month, a year or a span. */
  date: string
}

export interface Change extends Dated {
  /** false where the date is too coarse to tell: "2024" when asked since 2024-06-01. */
  certain: boolean
}

export interface Since {
  since: string
  /** What happened in the world on that day or later, oldest first. */
  changes: Change[]
  /** Facts that were looked up on that day or later (`asOf`), so that they hold until then. */
  confirmed: Dated[]
  /** Facts looked up only before: whether they have changed since, the graph cannot say. */
  unconfirmed: Dated[]
}

/**
 * The fields that date something which happens, by kind. For a period it is the beginning. A new
 * kind that has such a field is a line here.
 */
const HAPPENS: Partial<Record<NodeKind | EdgeKind, readonly string[]>> = {
  instrument: ["opened", "inForce"],
  law: ["date"],
  "guidance-note": ["adopted"],
  case: ["date"],
  document: ["date"],
  event: ["date"],
  project: ["period"],
  "party-to": ["signed", "ratified", "inForce"],
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/**
 * What changed since a date, by the dates that the facts themselves carry: treaties opened or come
 * into force, States that signed or ratified or became bound, laws and decisions made, notes
 * adopted, documents published, events held, projects begun. The day itself counts. Dates to come
 * count too, as when a treaty will enter into force.
 *
 * Three things it does not say. It does not tell when a fact was entered in this graph or
 * corrected. A law known only by the year counts as a change that may have been before (`certain`
 * is false). And a status is known for its `asOf` only: where that is older than the date asked
 * about, the fact is among `unconfirmed`, for silence there is not "no change".
 * @param since a day, or a month or year, which means its first day
 * @throws {QueryError} where that is no date
 */
export function changedSince(graph: OpenGraph, since: string): Since {
  if (!DATE.test(since)) {
    throw new QueryError(`"${since}" is no date; write a day, month or year, as in 2024-06-01.`)
  }
  const from = startOf(since)
  const found: Since = { since, changes: [], confirmed: [], unconfirmed: [] }
  const look = (of: GraphNode | GraphEdge) => {
    for (const field of HAPPENS[of.kind] ?? []) {
      const date = textAt(of, field)
      if (date === null) continue
      const certain = startOf(date) >= from
      const latest = field === "period" ? endOf(date.split("/")[0]!) : endOf(date)
      if (certain || latest >= from) found.changes.push({ of, field, date, certain })
    }
    const asOf = textAt(of, "asOf")
    if (asOf === null) return
    // A month or year that has the day in it may be before it: not confirmed.
    const group = startOf(asOf) >= from ? found.confirmed : found.unconfirmed
    group.push({ of, field: "asOf", date: asOf })
  }
  graph.forEachNode((_id, node) => look(node))
  graph.forEachEdge((_key, edge) => look(edge))
  for (const group of [found.changes, found.confirmed, found.unconfirmed]) {
    // A stable sort keeps the order of the data within a day.
    group.sort((a, b) => compareText(startOf(a.date), startOf(b.date)))
  }
  return found
}

function textAt(of: GraphNode | GraphEdge, field: string): string | null {
  const value = (of as unknown as Record<string, unknown>)[field]
  return typeof value === "string" ? value : null
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
