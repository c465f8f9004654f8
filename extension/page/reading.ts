import type { Hints, Reader } from "#graph/read/index.ts"
import { Marks } from "./marks.ts"
import { Slices } from "./slices.ts"
import type { PageBlock, PageSource } from "./source.ts"

/** One reading of a page: what was read and what was found. */
export interface PageReading {
  hints: Hints
  blocks: PageBlock[]
  marks: Marks
}

/**
 * Reads a page in slices. Where it would read as it did before, the references are kept and only
 * their places are new; then `changed` is false.
 */
export async function readPage(
  reader: Reader,
  source: PageSource,
  hints: Hints,
  before: PageReading | null,
): Promise<{ reading: PageReading; changed: boolean }> {
  const blocks: PageBlock[] = []
  await inSlices(source.blocks(), (block) => block && blocks.push(block))
  if (before && sameText(before.blocks, blocks) && sameHints(before.hints, hints)) {
    const marks = before.marks.movedTo(before.blocks, blocks)
    return { reading: { hints, blocks, marks }, changed: false }
  }
  const reading = reader.open(hints)
  const marks = new Marks()
  await inSlices(blocks, (block) => reading.survey(block))
  await inSlices(blocks, (block) => marks.add(block, reading.read(block)))
  return { reading: { hints, blocks, marks }, changed: true }
}

async function inSlices<T>(items: Iterable<T>, act: (item: T) => void): Promise<void> {
  const slices = new Slices()
  for (const item of items) {
    act(item)
    if (slices.over) await slices.rest()
  }
}

function sameText(a: readonly PageBlock[], b: readonly PageBlock[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ text, lang, heading }, i) => {
      const other = b[i]!
      if (other === a[i]) return true
      return text === other.text && lang === other.lang && heading === other.heading
    })
  )
}

function sameHints(a: Hints, b: Hints): boolean {
  return a.title === b.title && a.url === b.url && a.lang === b.lang && a.pin === b.pin
}
