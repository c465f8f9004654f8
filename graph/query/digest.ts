import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { NodeKind } from "#graph/model/kinds.ts"
import type { Localised } from "#graph/model/text.ts"
import { linksOf } from "./links.ts"
import type { OpenGraph } from "./open.ts"
import { placeOf } from "./place.ts"

/** What can be said of a node in a few lines, without the graph at hand. */
export interface DigestEntry {
  label: Localised
  /** What it is called, its own or that of the article it is part of. */
  title?: Localised
  /** Number in its series: "ETS No. 185". */
  reference?: Localised
  /** Id of the treaty or law it belongs to; its own where it is one. */
  work?: string
  /** One sentence of our own, its own or of what contains it. */
  line?: Localised
  /** How many nodes of each kind are linked to it, to its parts and to what contains it. */
  counts?: [NodeKind, number][]
  /** false: repealed, struck down or not yet commenced. */
  inForce?: false
}

/** Entries by id. */
export type Digest = Record<string, DigestEntry>

/** Kinds of nodes that a mark on a page can lead to, and what they belong to. */
const DIGESTED: ReadonlySet<NodeKind> = new Set([
  "instrument",
  "provision",
  "law",
  "law-provision",
  "case",
])

/**
 * A small extract of the graph for cards that open without it.
 * @param marked instruments whose provisions are marked on pages; those of others are left out
 */
export function digestOf(graph: OpenGraph, marked: ReadonlySet<string>): Digest {
  const digest: Digest = {}
  graph.forEachNode((id, node) => {
    const isMarked = node.kind !== "provision" || marked.has(node.instrument)
    if (DIGESTED.has(node.kind) && isMarked) digest[id] = entryOf(graph, node)
  })
  return digest
}

function entryOf(graph: OpenGraph, node: GraphNode): DigestEntry {
  const above = node.kind === "provision" ? articlesAbove(graph, node.id) : []
  const family = [node, ...above]
  const title = first(family, (each) => ("title" in each ? each.title : undefined))
  const line = first(family, lineOf)
  const work = workOf(node)
  const counts = countsOf(graph, node.id)
  return {
    label: node.label,
    ...(title === undefined ? {} : { title }),
    ...("reference" in node && node.reference ? { reference: node.reference } : {}),
    ...(work === undefined ? {} : { work }),
    ...(line === undefined ? {} : { line }),
    ...(counts.length === 0 ? {} : { counts }),
    ...("inForce" in node && node.inForce === false ? { inForce: false as const } : {}),
  }
}

/** What contains a part of an article, up to the article, nearest first. */
function articlesAbove(graph: OpenGraph, id: string): GraphNode[] {
  return placeOf(graph, id).ancestors.filter(isPartOfArticle).reverse()
}

function isPartOfArticle(node: GraphNode): boolean {
  return node.kind === "provision" && !["chapter", "section", "title"].includes(node.level)
}

function first(
  nodes: readonly GraphNode[],
  find: (node: GraphNode) => Localised | undefined,
): Localised | undefined {
  return nodes.map(find).find((text) => text !== undefined)
}

function lineOf(node: GraphNode): Localised | undefined {
  if (node.kind === "case") return node.holding ?? node.summary
  return "summary" in node ? node.summary : undefined
}

function workOf(node: GraphNode): string | undefined {
  if (node.kind === "provision") return node.instrument
  return node.kind === "law-provision" ? node.law : undefined
}

function countsOf(graph: OpenGraph, id: string): [NodeKind, number][] {
  const { own, inherited } = linksOf(graph, id)
  const groups = [...own, ...inherited.flatMap((each) => each.groups)]
  const others = new Set(
    groups
      .filter(({ kind }) => kind !== "contains")
      .flatMap(({ links }) => links.map(({ other }) => other)),
  )
  const byKind = Map.groupBy(others, ({ kind }) => kind)
  return [...byKind]
    .map(([kind, nodes]): [NodeKind, number] => [kind, nodes.length])
    .sort(([, a], [, b]) => b - a)
}
