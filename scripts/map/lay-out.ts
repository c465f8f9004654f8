import { UndirectedGraph } from "graphology"
import forceAtlas2 from "graphology-layout-forceatlas2"
import { compareIds } from "#graph/ids/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { pushApart, type Disc } from "./apart.ts"
import { membersOf } from "./members.ts"

/** Between two neighbours in a disc; the unit of the map. */
const STEP = 10
/** Around a disc, to the next. */
const MARGIN = 6
const ROUNDS = 150
/** How many times wider the map is than its discs would need. */
const LOOSE = 1.1
/** The angle at which seeds sit in a sunflower: no two are ever in line. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

type Coarse = UndirectedGraph<
  { x: number; y: number; size: number; fixed: boolean },
  { weight: number }
>

/**
 * Where each node stands on the map of the whole graph: x and y in whole units, in the order of the
 * graph's nodes. A treaty with its provisions and a State with its laws are a disc each; what is
 * linked pulls discs together. The same graph always gives the same map.
 */
export function layOut(graph: OpenGraph): number[] {
  const members = membersOf(graph)
  const discs = spread(graph, members)
  const at = new Map<string, readonly [x: number, y: number]>()
  for (const [centre, ids] of members) {
    const { x, y } = discs.get(centre)!
    for (const [place, id] of [centre, ...ids].entries()) {
      const from = seed(place, STEP)
      at.set(id, [x + from.x, y + from.y])
    }
  }
  return graph.nodes().flatMap((id) => at.get(id)!.map(Math.round))
}

/** The place of a seed in a sunflower: every one has the same room. */
function seed(place: number, step: number): { x: number; y: number } {
  const far = step * Math.sqrt(place)
  return { x: far * Math.cos(place * GOLDEN), y: far * Math.sin(place * GOLDEN) }
}

/** Places the discs: forces first, then room for each, and around them what nothing is linked to. */
function spread(
  graph: OpenGraph,
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Disc> {
  const coarse = linksBetween(graph, members)
  const alone = coarse.filterNodes((id) => coarse.degree(id) === 0)
  for (const id of alone) coarse.dropNode(id)
  forceAtlas2.assign(coarse, {
    iterations: ROUNDS,
    getEdgeWeight: "weight",
    settings: { ...forceAtlas2.inferSettings(coarse), barnesHutOptimize: true, gravity: 0.5 },
  })
  const discs = pushApart(
    roomy(coarse.mapNodes((id, { x, y, size }) => ({ id, x, y, radius: size }))),
  )
  const far = Math.max(...discs.values().map(({ x, y, radius }) => Math.hypot(x, y) + radius))
  for (const [place, id] of alone.entries()) {
    const turn = (2 * Math.PI * place) / alone.length
    const away = far + 4 * STEP
    discs.set(id, { x: away * Math.cos(turn), y: away * Math.sin(turn), radius: STEP })
  }
  return discs
}

/** The discs and how strongly each pulls each other; what is linked most stays in the middle. */
function linksBetween(graph: OpenGraph, members: ReadonlyMap<string, readonly string[]>): Coarse {
  const linked = (centre: string) =>
    [centre, ...members.get(centre)!].reduce((sum, id) => sum + graph.degree(id), 0)
  const centres = [...members.keys()].sort((a, b) => linked(b) - linked(a) || compareIds(a, b))
  const coarse: Coarse = new UndirectedGraph()
  const centreOf = new Map<string, string>()
  for (const [place, centre] of centres.entries()) {
    const ids = [centre, ...members.get(centre)!]
    for (const id of ids) centreOf.set(id, centre)
    const size = STEP * Math.sqrt(ids.length) + MARGIN
    coarse.addNode(centre, { ...seed(place, 4 * STEP), size, fixed: place === 0 })
  }
  graph.forEachEdge((_key, _edge, from, to) => {
    const [a, b] = [centreOf.get(from)!, centreOf.get(to)!]
    if (a === b) return
    const before = coarse.edge(a, b)
    // A hundred links pull more than one, not a hundred times more.
    if (before === undefined) coarse.addEdge(a, b, { weight: 1 })
    else coarse.updateEdgeAttribute(before, "weight", (weight = 1) => weight + 1 / weight)
  })
  return coarse
}

/** Draws the discs wide enough apart that there is room for all, before they are moved one by one. */
function roomy(discs: readonly (Disc & { id: string })[]): Map<string, Disc> {
  const area = discs.reduce((sum, { radius }) => sum + radius ** 2, 0)
  const usual = Math.sqrt(discs.reduce((sum, { x, y }) => sum + x ** 2 + y ** 2, 0) / discs.length)
  const scale = (LOOSE * Math.sqrt(area)) / usual
  return new Map(discs.map(({ id, x, y, radius }) => [id, { x: x * scale, y: y * scale, radius }]))
}
