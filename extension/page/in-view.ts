import { lastWhere } from "./halves.ts"
import type { PageBlock, PageSource } from "./source.ts"

/**
 * The last block that begins above the lower end of the window: the blocks of a page stand more or
 * less one below the other. A page with columns only gets a rougher answer.
 */
export function lastInView(source: PageSource, blocks: readonly PageBlock[]): number {
  return lastWhere(0, blocks.length - 1, (i) => {
    const top = source.element(blocks[i]!)?.getBoundingClientRect().top
    return top !== undefined && top < innerHeight
  })
}
