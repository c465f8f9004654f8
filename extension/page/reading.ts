import type { DocumentReader, Placed } from "#extension/shared/reading/types.ts"
import { Slices } from "#extension/shared/slices.ts"
import type { Hints } from "#graph/read/types.ts"
import { Marks } from "./marks.ts"
import { lastInView } from "./in-view.ts"
import type { PageBlock, PageSource } from "./source.ts"

/** One reading of a page: what was read and what was found. */
export interface PageReading {
  hints: Hints
  blocks: PageBlock[]
  marks: Marks
}

/**
 * Has a page read, in slices. Where it would read as it did before, the references are kept and
 * only their places are new; then `changed` is false. At the first reading, `early` gets the marks
 * of what is in view as soon as they are known.
 */
export async function readPage(
  reader: DocumentReader,
  source: PageSource,
  hints: Hints,
  before: PageReading | null,
  early?: (marks: Marks) => void,
): Promise<{ reading: PageReading; changed: boolean }> {
  const blocks: PageBlock[] = []
  await inSlices(source.blocks(), (some) => {
    for (const block of some) blocks.push(block)
  })
  const { head, tail } = before ? unchanged(before.blocks, blocks) : { head: 0, tail: 0 }
  const same = before?.blocks.length === head && blocks.length === head
  if (before && same && sameHints(before.hints, hints)) {
    const marks = before.marks.movedTo(before.blocks, blocks)
    return { reading: { hints, blocks, marks }, changed: false }
  }
  const seen = early && !before ? lastInView(source, blocks) : blocks.length - 1
  const found = new Map<number, readonly Placed[]>()
  let waits = early !== undefined && !before
  const text = { hints, blocks, before: before?.blocks ?? null, head, tail, seen }
  const isRelative = await reader.read(text, (portion, upTo) => {
    for (const { block, placed } of portion) found.set(block, placed)
    if (!waits || upTo < seen) return
    waits = false
    const marks = new Marks()
    for (const [block, placed] of found) marks.add(blocks[block]!, placed)
    early?.(marks)
  })
  const old = (i: number) => {
    if (!isRelative) return undefined
    if (i < head) return before?.marks.of(before.blocks[i]!)
    if (i < blocks.length - tail) return undefined
    return before?.marks.of(before.blocks[before.blocks.length - blocks.length + i]!)
  }
  const marks = new Marks()
  if (isRelative)
    await inSlices(blocks.keys(), (i) => marks.add(blocks[i]!, found.get(i) ?? old(i) ?? []))
  else {
    // They come in the order of the text, but again from its beginning where the line went meanwhile.
    const sorted = [...found].sort(([a], [b]) => a - b)
    await inSlices(sorted, ([i, placed]) => marks.add(blocks[i]!, placed))
  }
  return { reading: { hints, blocks, marks }, changed: true }
}

async function inSlices<T>(items: Iterable<T>, act: (item: T) => void): Promise<void> {
  const slices = new Slices()
  for (const item of items) {
    act(item)
    if (slices.over) await slices.rest()
  }
}

/** How many blocks at both ends read as before. */
function unchanged(
  a: readonly PageBlock[],
  b: readonly PageBlock[],
): { head: number; tail: number } {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && readsAs(a[head]!, b[head]!)) head += 1
  let tail = 0
  while (tail < most - head && readsAs(a[a.length - 1 - tail]!, b[b.length - 1 - tail]!)) tail += 1
  return { head, tail }
}

function readsAs(a: PageBlock, b: PageBlock): boolean {
  return a === b || (a.text === b.text && a.lang === b.lang && a.heading === b.heading)
}

function sameHints(a: Hints, b: Hints): boolean {
  return a.title === b.title && a.url === b.url && a.lang === b.lang && a.pin === b.pin
}
