import type { PrintedItem } from "./types.ts"

/** A piece of text as PDF programs give it: a matrix [a, b, c, d, x, y] with y upwards. */
export interface PdfItem {
  str: string
  width: number
  height: number
  transform: readonly number[]
}

/** Pieces of a PDF page as they stand on the page shown upright; `view` is the page's own matrix. */
export function printedItems(items: readonly PdfItem[], view: readonly number[]): PrintedItem[] {
  return items.map(({ str, width, height, transform }) => {
    const [a, b, c, d, x, y] = multiply(view, transform)
    return {
      str,
      x,
      y,
      width,
      size: Math.hypot(c, d) || height,
      turns: (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4,
    }
  })
}

type Matrix = [number, number, number, number, number, number]

function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}
