/** A box in the window, in CSS pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}

/** Room between a mark and its card, and between a card and the edge of the window. */
const GAP = 6
const EDGE = 8

/** Where a card goes: under the mark, or over it where there is more room; always in the window. */
export function placeCard(mark: Box, card: Size, window: Size): Box {
  const below = window.height - mark.bottom - GAP - EDGE
  const above = mark.top - GAP - EDGE
  const isBelow = card.height <= below || below >= above
  const wanted = isBelow ? mark.bottom + GAP : mark.top - GAP - card.height
  const left = within(mark.left, EDGE, window.width - card.width - EDGE)
  const top = within(wanted, EDGE, window.height - card.height - EDGE)
  return { left, top, right: left + card.width, bottom: top + card.height }
}

export function isInside({ x, y }: Point, box: Box, slack = 0): boolean {
  return (
    x >= box.left - slack &&
    x <= box.right + slack &&
    y >= box.top - slack &&
    y <= box.bottom + slack
  )
}

/**
 * Whether a pointer that left a mark at `from` is on its way to the card: inside the triangle
 * between that point and the side of the card that faces it. What lies between may be other marks.
 */
export function isOnTheWay(from: Point, at: Point, card: Box): boolean {
  const nearSide = from.y <= card.top ? card.top : from.y >= card.bottom ? card.bottom : null
  if (nearSide === null) return isInside(at, card, GAP)
  const total = nearSide - from.y
  const share = total === 0 ? 1 : (at.y - from.y) / total
  if (share < -0.05 || share > 1.05) return false
  // The triangle opens a little before its tip, because hands are not that exact.
  const slack = GAP * 2
  const left = from.x + (card.left - from.x) * share - slack
  const right = from.x + (card.right - from.x) * share + slack
  return at.x >= left && at.x <= right
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
