import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"
import { walk } from "./walk.ts"

/** The end of a sentence: a word or number of some length, a stop, and a capital after it. */
const END = /[\p{Ll}\d)»"”]{4}[.!?]["»”)]*\s+["«“(]?(?=\p{Lu})/gu

const MOST = 2

/** A summary has two sentences at most: a card is read at a glance. */
export function checkSentences({ file, value }: DataFile): DataFault[] {
  const faults: DataFault[] = []
  walk(value, (key, texts, path) => {
    if ((key !== "summary" && key !== "holding") || typeof texts !== "object") return
    for (const [lang, text] of Object.entries(texts as Record<string, string>)) {
      const count = (text.match(END)?.length ?? 0) + 1
      if (count <= MOST) continue
      const reason = `The ${key} has ${count} sentences; say it in two at most.`
      faults.push({ file, path: `${path}.${lang}`, reason })
    }
  })
  return faults
}
