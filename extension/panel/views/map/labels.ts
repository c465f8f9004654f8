import type { NodeDisplayData, PartialButFor } from "sigma/types"
import type { Inks } from "./inks.ts"

type Named = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">

const LONGEST = 60

/** White space that stays around a name, in CSS pixels. */
const AROUND = 2
/** Height of a line of names, in CSS pixels. */
const LINE = 14

/** Names beside their signs: of two that would lie over each other, that of the larger sign. */
export class Labels {
  private readonly waiting: [CanvasRenderingContext2D, Named][] = []

  /** Takes a name, to be written when all of a picture are known. */
  add(context: CanvasRenderingContext2D, data: Named): void {
    this.waiting.push([context, data])
  }

  /** Writes the names of a picture. */
  write(inks: Inks): void {
    const taken: [left: number, right: number, y: number][] = []
    const all = this.waiting.splice(0).toSorted(([, a], [, b]) => b.size - a.size)
    for (const [context, data] of all) {
      const label = cut(data.label ?? "")
      context.font = `12px ${fontOf(context)}`
      const { width } = context.measureText(label)
      const left = besideSign(context, data, width, 3)
      const right = left + width
      const isFree = taken.every(
        ([from, to, y]) =>
          right + AROUND < from || left > to + AROUND || Math.abs(data.y - y) >= LINE,
      )
      if (!isFree) continue
      taken.push([left, right, data.y])
      writeLabel(context, label, left, data.y + 4, inks)
    }
  }
}

/** With a rim of paper, so that it can be read over signs. */
function writeLabel(
  context: CanvasRenderingContext2D,
  label: string,
  x: number,
  y: number,
  inks: Inks,
): void {
  context.lineJoin = "round"
  context.lineWidth = 3
  context.strokeStyle = inks.paper
  context.strokeText(label, x, y)
  context.fillStyle = inks.ink
  context.fillText(label, x, y)
}

/** The one that is pointed at or open: ringed, its name in bold. */
export function drawPointed(context: CanvasRenderingContext2D, data: Named, inks: Inks): void {
  context.beginPath()
  context.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI)
  context.lineWidth = 2
  context.strokeStyle = inks.ink
  context.stroke()
  if (data.label === null) return
  const label = cut(data.label)
  context.font = `600 13px ${fontOf(context)}`
  const { width } = context.measureText(label)
  const x = besideSign(context, data, width, 10)
  context.beginPath()
  context.roundRect(x - 5, data.y - 11, width + 10, 22, 5)
  context.fillStyle = inks.paper
  context.fill()
  context.lineWidth = 1
  context.stroke()
  context.fillStyle = inks.ink
  context.fillText(label, x, data.y + 4.5)
}

/** Where a text of a width begins: right of its sign, or left of it where the edge is near. */
function besideSign(
  context: CanvasRenderingContext2D,
  { x, size }: Named,
  width: number,
  gap: number,
): number {
  const right = x + size + gap
  const edge = context.canvas.clientWidth - 4
  return right + width > edge && x - size - gap - width > 0 ? x - size - gap - width : right
}

function cut(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()}…` : name
}

/** The font of the page, without the size it was set with. */
function fontOf(context: CanvasRenderingContext2D): string {
  return context.canvas.parentElement === null
    ? "sans-serif"
    : getComputedStyle(context.canvas.parentElement).fontFamily
}
