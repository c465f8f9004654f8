import type { Block, Hints, Reader } from "#graph/read/index.ts"
import { LocalReader } from "./document.ts"
import { blocksOf, Telling, type Asked, type Told } from "./wire.ts"

/** The background's end of a line to a document. */
export interface Line {
  post(told: Told): void
}

/** Reads the document at the other end of a line. Gives the function that hears what is asked there. */
export function serve(line: Line, reader: () => Promise<Reader>): (asked: Asked) => void {
  let before: Block[] | null = null
  let middle: Block[] = []
  let begun: { hints: Hints; head: number; tail: number } = { hints: {}, head: 0, tail: 0 }
  let document: LocalReader | undefined

  const read = async (seen: number): Promise<void> => {
    const { hints, head, tail } = begun
    const last = before ?? []
    const blocks = [...last.slice(0, head), ...middle, ...last.slice(last.length - tail)]
    const text = { hints, blocks, before, head, tail, seen }
    before = blocks
    middle = []
    document ??= new LocalReader(await reader())
    const telling = new Telling()
    await document.read(text, (found, upTo) => line.post(telling.tell(found, upTo)))
    line.post({ done: true })
  }

  return (asked) => {
    if ("begin" in asked) begun = { hints: asked.begin, head: asked.head, tail: asked.tail }
    else if ("runs" in asked) for (const block of blocksOf(asked.runs)) middle.push(block)
    else
      read(asked.seen).catch((error: unknown) =>
        line.post({ fault: error instanceof Error ? error.message : String(error) }),
      )
  }
}
