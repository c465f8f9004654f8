import { type Reader, readText, type Reference } from "#graph/read/index.ts"
import type { Case } from "./sets.ts"

/** What a reader finds in each case: one list a block, or one for a whole text. */
export function readCases(
  reader: Reader,
  cases: readonly Pick<Case, "text" | "hints">[],
): Reference[][][] {
  return cases.map(({ text, hints }) => {
    if (typeof text === "string") return [readText(reader, text, hints)]
    const reading = reader.open(hints)
    for (const block of text) reading.survey(block)
    return text.map((block) => reading.read(block))
  })
}
