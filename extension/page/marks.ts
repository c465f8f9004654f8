import type { PageReference } from "#extension/shared/messages.ts"
import type { Placed } from "#extension/shared/reading/types.ts"
import { tidy, wordsAfter, wordsBefore } from "./around.ts"
import type { PageBlock, Span } from "./source.ts"

/** A reference and where it stands on the page. */
export interface Mark extends Span, Placed {
  /** Place in reading order. */
  index: number
}

/** All marks of one reading, with the ways to find one. */
export class Marks {
  readonly all: Mark[] = []
  #byBlock = new Map<PageBlock, Mark[]>()

  add(block: PageBlock, placed: readonly Placed[]): void {
    if (placed.length === 0) return
    const first = this.all.length
    const marks = placed.map(({ start, end, meaning }, i) => {
      return { block, start, end, meaning, index: first + i }
    })
    for (const mark of marks) this.all.push(mark)
    this.#byBlock.set(block, marks)
  }

  /** The references of a block; undefined where it has none. */
  of(block: PageBlock): readonly Placed[] | undefined {
    return this.#byBlock.get(block)
  }

  /** The same references in blocks that read the same but stand elsewhere. */
  movedTo(from: readonly PageBlock[], to: readonly PageBlock[]): Marks {
    const moved = new Marks()
    for (const [i, block] of from.entries()) {
      const placed = this.of(block)
      if (placed) moved.add(to[i]!, placed)
    }
    return moved
  }

  /** The mark over an offset; the shortest where they lie over each other. */
  at(block: PageBlock, offset: number): Mark | null {
    let best: Mark | null = null
    for (const mark of this.#byBlock.get(block) ?? []) {
      if (offset < mark.start || offset > mark.end) continue
      if (!best || mark.end - mark.start < best.end - best.start) best = mark
    }
    return best
  }
}

/** A mark as the panel lists it; the frame is filled in by whoever asks several. */
export function describe(mark: Mark, revision: number): PageReference {
  const { block, start, end, meaning, index } = mark
  return {
    index,
    place: { frame: 0, index, revision },
    text: tidy(block.text.slice(start, end)).trim(),
    before: wordsBefore(block.text, start),
    after: wordsAfter(block.text, end),
    ...meaning,
  }
}
