import type { Sigma } from "sigma"
import { mainBasis } from "#graph/model/main-basis.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { Inks } from "./inks.ts"
import type { Placed } from "./sign-program.ts"

/** From one node to another. */
export interface Line {
  from: string
  to: string
  /** None of the links it stands for was checked in a source. */
  isUnsure: boolean
}

/** One line from a node to each that is linked to it, in either direction. */
export function linesFrom(graph: OpenGraph, from: string): Line[] {
  const lines = new Map<string, Line>()
  graph.forEachEdge(from, (_edge, { sources }, source, target) => {
    const to = source === from ? target : source
    const isUnsure = mainBasis(sources) === "editorial" && (lines.get(to)?.isUnsure ?? true)
    lines.set(to, { from, to, isUnsure })
  })
  return [...lines.values()]
}

/** Draws lines beneath the signs, those that nobody has checked broken, as in the neighbourhood. */
export function writeLines(
  context: CanvasRenderingContext2D,
  sigma: Sigma<Placed>,
  lines: readonly Line[],
  inks: Inks,
): void {
  context.lineWidth = 1
  for (const isUnsure of [false, true]) {
    context.beginPath()
    for (const line of lines) {
      if (line.isUnsure !== isUnsure) continue
      const [from, to] = [sigma.getNodeDisplayData(line.from), sigma.getNodeDisplayData(line.to)]
      if (from === undefined || to === undefined || from.hidden || to.hidden) continue
      const [start, end] = [sigma.framedGraphToViewport(from), sigma.framedGraphToViewport(to)]
      context.moveTo(start.x, start.y)
      context.lineTo(end.x, end.y)
    }
    context.setLineDash(isUnsure ? [3, 3] : [])
    context.strokeStyle = isUnsure ? inks.soft : inks.line
    context.stroke()
  }
  context.setLineDash([])
}
