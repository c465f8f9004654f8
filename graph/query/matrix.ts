import { compareIds, workOf } from "#graph/ids/index.ts"
import type { EdgeOf } from "#graph/model/edges/index.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import type { Counterpart, Matrix, MatrixRow } from "#graph/model/matrix.ts"
import type { GraphNode, NodeOf } from "#graph/model/nodes/index.ts"
import { narrowerOf, widerOf } from "./kin.ts"
import type { OpenGraph } from "./open.ts"
import { QueryError } from "./query-error.ts"
import { nodeOf } from "./unknown-id.ts"

export interface MatrixOptions {
  /** Provisions or whole instruments, in the order of the columns. */
  provisions: readonly string[]
  /** Countries in the order of the rows; every country of the graph, by English name, where nothing is said. */
  countries?: readonly string[] | undefined
}

const BY_NAME = new Intl.Collator("en")

/** First what is attached to the provision itself, then to its parts, then to what it is part of. */
const RELATIONS = ["same", "narrower", "wider"] as const

/**
 * What in the law of each country carries out each provision. What attaches to a part of the
 * provision, or to a wider provision it is part of (up to its article), is there too, and says so.
 * @throws {UnknownIdError} where there is no such provision or country
 * @throws {QueryError} where an id is something else than a provision or a country
 */
export function comparisonOf(graph: OpenGraph, options: MatrixOptions): Matrix {
  const provisions = unique(options.provisions).map((id) => treaty(graph, id))
  const countries = rowsOf(graph, options.countries)
  const columns = provisions.map(({ id }) => counterpartsOf(graph, id))
  const instruments = new Set(provisions.map(({ id }) => workOf(id)))
  const rows = countries.map((country) => ({
    country: { id: country.id, label: country.label },
    status: statusOf(graph, country.id, instruments),
    cells: columns.map((column) => column.get(country.id) ?? null),
  }))
  return {
    format: "glossator-matrix",
    version: 1,
    provisions: provisions.map((node) => ({ id: node.id, label: node.label, title: node.title })),
    rows,
    sources: sourcesIn(graph, rows),
  }
}

function treaty(graph: OpenGraph, id: string): NodeOf<"provision"> | NodeOf<"instrument"> {
  const node = nodeOf(graph, id)
  if (node.kind === "provision" || node.kind === "instrument") return node
  throw new QueryError(
    `"${id}" is of the kind ${node.kind}; name provisions of a treaty, as in ets185:19.`,
  )
}

function rowsOf(graph: OpenGraph, wanted: MatrixOptions["countries"]): GraphNode[] {
  if (wanted === undefined) {
    return graph
      .filterNodes((_id, node) => node.kind === "country")
      .map((id) => graph.getNodeAttributes(id))
      .sort((a, b) => BY_NAME.compare(a.label.en, b.label.en))
  }
  return unique(wanted).map((id) => {
    const node = nodeOf(graph, id)
    if (node.kind === "country") return node
    throw new QueryError(
      `"${id}" is of the kind ${node.kind}; name countries by their codes, as in fr.`,
    )
  })
}

function counterpartsOf(graph: OpenGraph, id: string): Map<string, Counterpart[]> {
  const kin = {
    same: [id],
    narrower: narrowerOf(graph, id).map((node) => node.id),
    wider: widerOf(graph, id).map((node) => node.id),
  }
  const found = new Map<string, Counterpart[]>()
  for (const relation of RELATIONS) {
    for (const attachedTo of kin[relation]) {
      const here: Counterpart[] = []
      graph.forEachInboundEdge(attachedTo, (_key, edge, from) => {
        if (edge.kind !== "implements") return
        const made = counterpart(graph, graph.getNodeAttributes(from), edge, relation)
        if (made !== null) here.push(made)
      })
      for (const each of here.sort((a, b) => compareIds(a.id, b.id))) {
        const country = each.id.slice(0, each.id.indexOf("/"))
        const cell = found.get(country)
        if (cell === undefined) found.set(country, [each])
        else cell.push(each)
      }
    }
  }
  return found
}

function counterpart(
  graph: OpenGraph,
  node: GraphNode,
  edge: EdgeOf<"implements">,
  relation: Counterpart["relation"],
): Counterpart | null {
  if (node.kind !== "law" && node.kind !== "law-provision") return null
  const within = node.kind === "law-provision" ? graph.getNodeAttributes(node.law) : null
  const law = within?.kind === "law" ? within : null
  return {
    id: node.id,
    kind: node.kind,
    label: node.label,
    summary: node.kind === "law-provision" ? node.summary : undefined,
    law: law === null ? null : { id: law.id, label: law.label },
    coverage: edge.coverage,
    // What stands in a repealed law is not in force, whatever is said of it alone.
    inForce: law?.inForce === false ? false : (node.inForce ?? law?.inForce ?? null),
    attachedTo: edge.to,
    relation,
    basis: mainBasis(edge.sources),
    sources: edge.sources,
  }
}

function statusOf(
  graph: OpenGraph,
  country: string,
  instruments: ReadonlySet<string>,
): MatrixRow["status"] {
  const found: MatrixRow["status"] = []
  graph.forEachOutboundEdge(country, (_key, edge) => {
    if (edge.kind !== "party-to" || !instruments.has(edge.to)) return
    const { to, status, inForce, asOf } = edge
    found.push({ instrument: to, status, inForce, asOf })
  })
  return found.sort((a, b) => compareIds(a.instrument, b.instrument))
}

function sourcesIn(graph: OpenGraph, rows: readonly MatrixRow[]): Matrix["sources"] {
  const ids = new Set<string>()
  for (const { cells } of rows) {
    for (const { sources } of cells.flatMap((cell) => cell ?? [])) {
      for (const { source } of sources) ids.add(source)
    }
  }
  const known = graph.getAttribute("sources")
  return [...ids].sort(compareIds).flatMap((id) => known.get(id) ?? [])
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
