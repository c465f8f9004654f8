import type { Block } from "../types.ts"

/**
 * For each block of a page as it stands now, the index of the one that it was before; -1 for a new
 * one. Blocks at both ends that are the same are quickly told; between, the text says which is which.
 */
export function aligned(before: readonly Block[], now: readonly Block[]): Int32Array {
  const was = new Int32Array(now.length).fill(-1)
  const shorter = Math.min(before.length, now.length)
  let head = 0
  while (head < shorter && isSame(before[head]!, now[head]!)) {
    was[head] = head
    head += 1
  }
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail)!, now.at(-1 - tail)!)) {
    was[now.length - 1 - tail] = before.length - 1 - tail
    tail += 1
  }
  if (head + tail === now.length || head + tail === before.length) return was
  const places = new Map<string, number>()
  for (let i = before.length - tail - 1; i >= head; i -= 1) places.set(before[i]!.text, i)
  for (let i = head; i < now.length - tail; i += 1) {
    const place = places.get(now[i]!.text)
    if (place !== undefined && isSame(before[place]!, now[i]!)) was[i] = place
  }
  return was
}

function isSame(a: Block, b: Block): boolean {
  return a === b || (a.text === b.text && a.lang === b.lang && a.heading === b.heading)
}
