import { parentOf, pathOf } from "#graph/ids/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import { closest } from "./closest.ts"
import type { OpenGraph } from "./open.ts"
import { QueryError } from "./query-error.ts"

/** Nothing in the graph has this id. */
export class UnknownIdError extends QueryError {
  override readonly name = "UnknownIdError"
  readonly id: string
  /** Ids that exist and look like it, best first, at most five. */
  readonly close: string[]

  constructor(id: string, close: string[]) {
    const hint = close.length > 0 ? `; near it there is ${close.join(", ")}` : ""
    super(`Nothing in the graph has the id "${id}"${hint}.`)
    this.id = id
    this.close = close
  }
}

/**
 * The node of an id.
 * @throws {UnknownIdError} with close matches
 */
export function nodeOf(graph: OpenGraph, id: string): GraphNode {
  if (graph.hasNode(id)) return graph.getNodeAttributes(id)
  throw new UnknownIdError(id, closeIds(graph, id))
}

/**
 * Ids a person may have meant: the same path elsewhere ("18.1.b"), the provision it would be part
 * of, then the like in spelling.
 */
function closeIds(graph: OpenGraph, id: string): string[] {
  const path = pathOf(id) || id
  const ids = graph.nodes()
  const samePath = ids.filter((known) => pathOf(known).toLowerCase() === path.toLowerCase())
  const parent = parentOf(id)
  const around = parent !== null && graph.hasNode(parent) ? [parent] : []
  return [...new Set([...samePath, ...around, ...closest(id, ids)])].slice(0, 5)
}
