import type { PageBlock, PageSource } from "./source.ts"

/**
 * The last block that begins above the lower end of the window, found by halves: the blocks of a
 * page stand more or less one below the other. A page with columns only gets a rougher answer.
 */
export function lastInView(source: PageSource, blocks: readonly PageBlock[]): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const top = source.element(blocks[middle]!)?.getBoundingClientRect().top
    if (top !== undefined && top < innerHeight) low = middle
    else high = middle - 1
  }
  return low
}
