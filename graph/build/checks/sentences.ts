import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"
import { walk } from "./walk.ts"

/** A stop with a capital after it, and the word before it. */
const STOP = /([\p{L}\d.]*)([.!?])["»”)]*\s+["«“(]?(?=\p{Lu})/gu

/** Words that a stop shortens. A single letter, and letters with stops between, always are. */
const SHORT =
  /^(?:\p{L}|.*\..*|arts?|al|c|ch|cf|co|corp|crim|dr|ed|inc|jr|ltd|mrs?|nos?|paras?|pp?|prof|reg|res|sec|ss?|st|v|vol|vs)$/iu

const MOST = { summary: 2, holding: 1 } as const

/** A summary has two sentences at most, a holding one: a card is read at a glance. */
export function checkSentences({ file, value }: DataFile): DataFault[] {
  const faults: DataFault[] = []
  walk(value, (key, texts, path) => {
    if ((key !== "summary" && key !== "holding") || typeof texts !== "object") return
    for (const [lang, text] of Object.entries(texts as Record<string, string>)) {
      const count = sentencesIn(text)
      if (count <= MOST[key]) continue
      const most = key === "holding" ? "one" : "two at most"
      const reason = `The ${key} has ${count} sentences; say it in ${most}.`
      faults.push({ file, path: `${path}.${lang}`, reason })
    }
  })
  return faults
}

function sentencesIn(text: string): number {
  const ends = [...text.matchAll(STOP)].filter(
    ([, word, stop]) => stop !== "." || !SHORT.test(word!),
  )
  return ends.length + 1
}
