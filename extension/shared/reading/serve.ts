import type { Block, Reader } from "#graph/read/index.ts"
import { Coming } from "./coming.ts"
import { LocalReader } from "./document.ts"
import type { DocumentText } from "./types.ts"
import { blocksOf, Telling, type Asked, type Told } from "./wire.ts"

type Begin = Extract<Asked, { begin: unknown }>

/** The background's end of a line to a document. */
export interface Line {
  post(told: Told): void
}

/** Reads the document at the other end of a line. Gives the function that hears what is asked there. */
export function serve(line: Line, reader: () => Promise<Reader>): (asked: Asked) => void {
  let before: Block[] | null = null
  let text: DocumentText<Block> & { blocks: Block[] }
  let coming: Coming
  let document: LocalReader | undefined

  const begin = ({ begin: hints, head, tail }: Begin): void => {
    const blocks = before?.slice(0, head) ?? []
    text = { hints, blocks, before, head, tail, seen: Infinity, coming: (coming = new Coming()) }
    // A first reading keeps up with what comes.
    if (before === null) read()
  }

  const read = (): void => {
    const { blocks } = text
    before = blocks
    answer(text).catch((error: unknown) =>
      line.post({ fault: error instanceof Error ? error.message : String(error) }),
    )
  }

  const answer = async (asked: DocumentText<Block>): Promise<void> => {
    document ??= new LocalReader(await reader())
    const telling = new Telling()
    await document.read(asked, (found, upTo) => line.post(telling.tell(found, upTo)))
    line.post({ done: true })
  }

  return (asked) => {
    if ("begin" in asked) begin(asked)
    else if ("seen" in asked) {
      text.seen = asked.seen
      coming.grow()
    } else if ("runs" in asked) {
      for (const block of blocksOf(asked.runs)) text.blocks.push(block)
      coming.grow()
    } else {
      const { before: old, tail } = text
      if (old) for (const block of old.slice(old.length - tail)) text.blocks.push(block)
      coming.end()
      if (old) read()
    }
  }
}
