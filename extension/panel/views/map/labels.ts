import type { NodeDisplayData, PartialButFor } from "sigma/types"
import type { Inks } from "./inks.ts"
import type { Placed } from "./sign-program.ts"

type Named = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color"> &
  Partial<Pick<Placed, "isOut" | "isUnsure">>

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
    // The one that is open has its name in a frame.
    if (data.highlighted !== true) this.waiting.push([context, data])
  }

  /** Writes the names of a picture. */
  write(inks: Inks): void {
    const taken: [left: number, right: number, y: number][] = []
    const all = this.waiting.splice(0).toSorted(([, a], [, b]) => b.size - a.size)
    for (const [context, data] of all) {
      context.font = `${styleOf(data)} 12px ${fontOf(context)}`
      const label = within(context, cut(data.label ?? ""), data)
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
      if (data.isOut) strike(context, left, data.y, width, inks)
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
  context.font = `${styleOf(data)} 600 13px ${fontOf(context)}`
  const label = within(context, cut(data.label), data)
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
  if (data.isOut) strike(context, x, data.y, width, inks)
}

/** As on the cards, what nobody has checked leans. */
function styleOf({ isUnsure }: Named): string {
  return isUnsure === true ? "italic" : "normal"
}

/** Through the middle of small letters. */
function strike(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  { ink }: Inks,
): void {
  context.beginPath()
  context.moveTo(x, y + 0.5)
  context.lineTo(x + width, y + 0.5)
  context.lineWidth = 1
  context.strokeStyle = ink
  context.stroke()
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

/** A name is cut short rather than run over the edge. */
function within(context: CanvasRenderingContext2D, label: string, { x, size }: Named): string {
  const edge = context.canvas.clientWidth
  const room = Math.max(edge - x, x) - size - 20
  let shorter = label
  while (shorter.length > 8 && context.measureText(shorter).width > room)
    shorter = `${shorter.slice(0, -2).trimEnd()}…`
  return shorter
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
