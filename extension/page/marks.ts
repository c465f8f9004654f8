import type { PageReference } from "#extension/shared/messages.ts"
import type { Reference } from "#graph/read/types.ts"
import type { PageBlock, Span } from "./source.ts"

/** Characters shown before and after a reference in lists. */
const CONTEXT = 60

/** A reference and where it stands on the page. */
export interface Mark extends Span {
  reference: Reference
  /** Place in reading order. */
  index: number
}

/** All marks of one reading, with the ways to find one. */
export class Marks {
  readonly all: Mark[] = []
  #byBlock = new Map<PageBlock, Mark[]>()

  add(block: PageBlock, references: readonly Reference[]): void {
    if (references.length === 0) return
    const marks = references.map((reference, i) => ({
      block,
      start: reference.start,
      end: reference.end,
      reference,
      index: this.all.length + i,
    }))
    this.all.push(...marks)
    this.#byBlock.set(block, marks)
  }

  /** The same references in blocks that read the same but stand elsewhere. */
  movedTo(from: readonly PageBlock[], to: readonly PageBlock[]): Marks {
    const moved = new Marks()
    for (const [i, block] of from.entries()) {
      const marks = this.#byBlock.get(block)
      if (marks)
        moved.add(
          to[i]!,
          marks.map((mark) => mark.reference),
        )
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

/** A mark as the panel lists it. */
export function describe({ block, start, end, reference, index }: Mark): PageReference {
  const { targets, instrument, confidence, sure, why } = reference
  return {
    index,
    text: tidy(block.text.slice(start, end)).trim(),
    before: tidy(block.text.slice(Math.max(0, start - CONTEXT), start)).trimStart(),
    after: tidy(block.text.slice(end, end + CONTEXT)).trimEnd(),
    targets,
    instrument,
    confidence,
    sure,
    why,
  }
}

function tidy(text: string): string {
  return text.replaceAll("\u00AD", "").replaceAll(/\s+/g, " ")
}
