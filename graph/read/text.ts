import { splitBlocks } from "./blocks.ts"
import type { Reader } from "./index.ts"
import type { Hints, Reference } from "./types.ts"

/** References of a whole plain text; offsets in UTF-16 code units of `text`, in order. */
export function readText(reader: Reader, text: string, hints: Hints = {}): Reference[] {
  const blocks = splitBlocks(text)
  const reading = reader.open(hints)
  for (const block of blocks) reading.survey(block)
  const found: Reference[] = []
  for (const { text: own, start } of blocks)
    for (const reference of reading.read({ text: own, lang: hints.lang })) {
      reference.start += start
      reference.end += start
      found.push(reference)
    }
  return found
}
