import { DirectedGraph } from "graphology"
import { Slices } from "#extension/shared/slices.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import { isInForce } from "../../kinds/index.ts"
import type { Placed } from "./sign-program.ts"
import { OUT, HOLLOW, SHAPES, SIGNS } from "./signs.ts"

/** The nodes with their places, names and signs, without any link; made in slices. */
export async function placed(
  graph: OpenGraph,
  options: { places: readonly number[]; nameOf(id: string): string; scale: number },
): Promise<DirectedGraph<Placed>> {
  const { places, nameOf, scale } = options
  const drawn = new DirectedGraph<Placed>()
  const slices = new Slices()
  for (const [at, id] of graph.nodes().entries()) {
    const node = graph.getNodeAttributes(id)
    const { kind } = node
    const { shape, hollow, family } = SIGNS[kind]
    // Continents have their names first, whatever is linked to a provision.
    const [least, more] = kind === "instrument" || kind === "country" ? [4, 0.4] : [1.6, 0.2]
    const isOut = !isInForce(node)
    drawn.addNode(id, {
      x: places[2 * at]!,
      // On a map y grows upwards.
      y: -places[2 * at + 1]!,
      size: scale * (least + more * Math.sqrt(graph.degree(id))),
      label: nameOf(id),
      sign: SHAPES.indexOf(shape) + (hollow ? HOLLOW : 0) + (isOut ? OUT : 0),
      family,
      isOut,
      isUnsure: mainBasis(node.sources) === "editorial",
    })
    if (slices.over) await slices.rest()
  }
  return drawn
}
