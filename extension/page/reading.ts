import { Coming } from "#extension/shared/reading/coming.ts"
import type { DocumentReader, DocumentText, Placed } from "#extension/shared/reading/types.ts"
import { Slices } from "#extension/shared/slices.ts"
import type { Hints } from "#graph/read/types.ts"
import { ignore } from "./ignore.ts"
import { Marks, type Mark } from "./marks.ts"
import { lastInView } from "./in-view.ts"
import type { PageBlock, PageSource } from "./source.ts"

/** After so many blocks it is asked whether they reach below the window, then after twice as many. */
const FIRST_LOOK = 64

/** What a page says of itself, and the reader of it. */
const HINTS = ["title", "url", "lang", "pin"] as const

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
  early?: (marks: readonly Mark[]) => void,
): Promise<{ reading: PageReading; changed: boolean }> {
  if (!before) return { reading: await readFirst(reader, source, hints, early), changed: true }
  const blocks: PageBlock[] = []
  await inSlices(source.blocks(), (some) => {
    for (const block of some) blocks.push(block)
  })
  const { head, tail } = unchanged(before.blocks, blocks)
  const same = before.blocks.length === head && blocks.length === head
  if (same && sameHints(before.hints, hints)) {
    const marks = before.marks.movedTo(before.blocks, blocks)
    return { reading: { hints, blocks, marks }, changed: false }
  }
  const found = new Map<number, readonly Placed[]>()
  const text = { hints, blocks, before: before.blocks, head, tail, seen: blocks.length - 1 }
  const isRelative = await reader.read(text, (portion) => {
    for (const { block, placed } of portion) found.set(block, placed)
  })
  const old = (i: number) => {
    if (!isRelative) return undefined
    if (i < head) return before.marks.of(before.blocks[i]!)
    if (i < blocks.length - tail) return undefined
    return before.marks.of(before.blocks[before.blocks.length - blocks.length + i]!)
  }
  const marks = new Marks()
  await inSlices(blocks.keys(), (i) => marks.add(blocks[i]!, found.get(i) ?? old(i) ?? []))
  return { reading: { hints, blocks, marks }, changed: true }
}

/** The reader reads while the page is still being walked, and its marks are made as they come. */
async function readFirst(
  reader: DocumentReader,
  source: PageSource,
  hints: Hints,
  early: ((marks: readonly Mark[]) => void) | undefined,
): Promise<PageReading> {
  const blocks: PageBlock[] = []
  const coming = new Coming()
  const places = { head: 0, tail: 0, seen: Infinity }
  const text: DocumentText = { hints, blocks, before: null, ...places, coming }
  let marks = new Marks()
  let last = -1
  let waits = true
  const read = reader.read(text, (portion, upTo) => {
    // It begins anew where the line went meanwhile.
    if (portion.length > 0 && portion[0]!.block <= last) marks = new Marks()
    for (const { block, placed } of portion) marks.add(blocks[block]!, placed)
    last = portion.at(-1)?.block ?? last
    if (!waits || upTo < text.seen) return
    waits = false
    early?.(marks.all.slice())
  })
  // Awaited below; until then its failure is no news.
  read.catch(ignore)
  let look = FIRST_LOOK
  try {
    await inSlices(source.blocks(), (some) => {
      for (const block of some) blocks.push(block)
      if (text.seen === Infinity && blocks.length >= look) {
        look *= 2
        const seen = lastInView(source, blocks)
        if (seen < blocks.length - 1) text.seen = seen
      }
      coming.grow()
    })
    if (text.seen === Infinity) text.seen = lastInView(source, blocks)
    coming.end()
  } catch (error) {
    coming.fail(error)
  }
  await read
  return { hints, blocks, marks }
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
  return HINTS.every((name) => a[name] === b[name])
}
