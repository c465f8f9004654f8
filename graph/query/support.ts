import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact, Source } from "#graph/model/provenance.ts"
import { closest } from "./closest.ts"
import type { OpenGraph } from "./open.ts"
import { QueryError } from "./query-error.ts"

/** Something that the source is given for. */
export interface Supported {
  /** A node (it has an `id`) or an edge (it has `from` and `to`). */
  of: GraphNode | GraphEdge
  /** Part of it: "" for the thing itself, "declarations[2]", "explanatoryReport". */
  part: string
  /** Where in the source, and how that is known. */
  facts: Fact[]
  /** true where no other source is given: without this one the fact would have none. */
  alone: boolean
}

export interface Support {
  source: Source
  /** Nodes before edges, each in the order of the data; the thing itself before its parts. */
  supported: Supported[]
  /**
   * Links with sources of their own that would lose an end, because a node at that end would be
   * left without any source.
   */
  cutOff: GraphEdge[]
}

/**
 * Everything that rests on a source, so that a wrong one can be withdrawn: what has other sources
 * as well, and what would be left with none (`alone`).
 * @throws {QueryError} where there is no such source
 */
export function supportOf(graph: OpenGraph, id: string): Support {
  const sources = graph.getAttribute("sources")
  const source = sources.get(id)
  if (source === undefined) throw new QueryError(unknown(id, [...sources.keys()]))
  const supported: Supported[] = []
  const look = (of: GraphNode | GraphEdge) => {
    eachProvenance(of, "", (all, part) => {
      const facts = all.filter((fact) => fact.source === id)
      if (facts.length === 0) return
      supported.push({ of, part, facts, alone: facts.length === all.length })
    })
  }
  graph.forEachNode((_id, node) => look(node))
  graph.forEachEdge((_key, edge) => look(edge))
  return { source, supported, cutOff: cutOff(graph, supported) }
}

function cutOff(graph: OpenGraph, supported: readonly Supported[]): GraphEdge[] {
  const keys = new Set<string>()
  const bare = supported.filter(({ part, alone }) => part === "" && alone).map(({ of }) => of)
  const bareEdges = new Set(bare.filter((of) => !("id" in of)))
  for (const of of bare) {
    if (!("id" in of)) continue
    graph.forEachEdge(of.id, (key, edge) => {
      if (!bareEdges.has(edge)) keys.add(key)
    })
  }
  return [...keys].sort((a, b) => Number(a) - Number(b)).map((key) => graph.getEdgeAttributes(key))
}

/** Finds every list of facts by its name, so that a new kind of node needs no line here. */
export function eachProvenance(
  value: unknown,
  part: string,
  found: (facts: readonly Fact[], part: string) => void,
): void {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) eachProvenance(each, `${part}[${at}]`, found)
  } else if (typeof value === "object" && value !== null) {
    const { sources, ...rest } = value as Record<string, unknown>
    if (Array.isArray(sources)) found(sources as Fact[], part)
    for (const [name, each] of Object.entries(rest)) {
      if (typeof each === "object") {
        eachProvenance(each, part === "" ? name : `${part}.${name}`, found)
      }
    }
  }
}

const bare = (id: string) => id.replace(/^src\//, "")

function unknown(id: string, known: readonly string[]): string {
  const slug = bare(id)
  const within = known.filter((each) => slug.length > 2 && bare(each).includes(slug))
  const near = closest(slug, known.map(bare)).map((each) => `src/${each}`)
  const close = [...new Set([...within, ...near])].slice(0, 5)
  const hint = close.length > 0 ? `; near it there is ${close.join(", ")}` : ""
  return `No source has the id "${id}"${hint}.`
}
